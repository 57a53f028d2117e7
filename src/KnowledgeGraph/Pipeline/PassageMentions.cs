using System.Runtime.InteropServices;
using KnowledgeGraph.Model;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Pipeline;

/// <summary>Gathers which entity stands in which passage of a document. There are more of these than of anything else, most with one form for one of a few
/// reasons, so that they share their lists.</summary>
/// <param name="places">The place of each entity, by its number, among the kept ones in the order of ids; -1 for the others.</param>
/// <param name="kept">How many are kept.</param>
internal sealed class PassageMentions(int[] places, int kept)
{
    private readonly PassageMention[] _before = new PassageMention[kept];
    private readonly Dictionary<string, string[]> _rules = new(StringComparer.Ordinal);

    // Of the passage: what names a kept entity, and numbers that put entities in order and the mentions of one in the order of the text.
    private readonly List<ResolvedMention> _mentions = [];
    private readonly List<long> _order = [];

    /// <summary>The kept entities of each passage, by id.</summary>
    public PassageMention[] Of(IReadOnlyList<ResolvedPassage> passages)
    {
        var found = new List<PassageMention>();
        foreach (var passage in passages)
        {
            _mentions.Clear();
            _order.Clear();
            AddWithParts(passage.Mentions);
            _order.Sort();
            var order = CollectionsMarshal.AsSpan(_order);
            for (int start = 0, end; start < order.Length; start = end)
            {
                int place = (int)(order[start] >> 32);
                end = start + 1;
                while (end < order.Length && (int)(order[end] >> 32) == place)
                    end++;
                found.Add(_before[place] = MentionOf(passage.Passage.Id, order[start..end], _before[place].Surfaces));
            }
        }
        return [.. found];
    }

    /// <summary>What names one entity in one passage.</summary>
    /// <param name="passageId">The passage.</param>
    /// <param name="same">Those of the entity, in order, by the lower half of each number.</param>
    /// <param name="before">Its forms in the passage before that names it, null for the first; most often it is named in the same form.</param>
    private PassageMention MentionOf(string passageId, ReadOnlySpan<long> same, IReadOnlyList<string>? before)
    {
        var first = _mentions[(int)same[0]];
        if (IsOneForm(same))
        {
            var form = before is [var known] && known == first.Mention.Surface ? before : new[] { first.Mention.Surface };
            return new PassageMention(passageId, first.Entity.Id, form, Alone(first.Rule), same.Length);
        }
        List<string> surfaces = [], rules = [];
        foreach (long number in same)
        {
            foreach (var (surface, rule) in _mentions[(int)number].Forms)
            {
                if (surfaces.Contains(surface))
                    continue;
                surfaces.Add(surface);
                rules.Add(rule);
            }
        }
        return new PassageMention(passageId, first.Entity.Id, surfaces.ToArray(), rules.ToArray(), same.Length);
    }

    private bool IsOneForm(ReadOnlySpan<long> same)
    {
        string surface = _mentions[(int)same[0]].Mention.Surface;
        foreach (long number in same)
        {
            if (_mentions[(int)number] is not { Number: null } mention || mention.Mention.Surface != surface)
                return false;
        }
        return true;
    }

    private string[] Alone(string rule) => CollectionsMarshal.GetValueRefOrAddDefault(_rules, rule, out _) ??= [rule];

    private void AddWithParts(IReadOnlyList<ResolvedMention> all)
    {
        for (int i = 0; i < all.Count; i++)
        {
            var mention = all[i];
            if (mention.Mention.Source != MentionSource.Anaphor && places[mention.Entity.Number] is >= 0 and var place)
            {
                _order.Add(((long)place << 32) | (uint)_mentions.Count);
                _mentions.Add(mention);
            }
            AddWithParts(mention.Parts);
        }
    }
}
