using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using KnowledgeGraph.Model;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Pipeline;

/// <summary>Puts together what a document adds to the graph.</summary>
internal static class Contribution
{
    /// <summary>The contribution; an entity is in it when a fact uses it or when it stands in the text on its own (an industry and a broad strategy only with a fact).</summary>
    public static DocumentContribution Of(
        ResolvedDocument document, IReadOnlyList<Passage> passages, IReadOnlyList<Statement> statements, IReadOnlyList<Observation> observations, string? publisher)
    {
        var uses = UsesOf(statements, observations);
        var kept = new List<Entity>(document.Entities.Count);
        int[] places = new int[document.Entities.Count];
        Array.Fill(places, -1);
        foreach (var entity in document.Entities)
        {
            ref var use = ref CollectionsMarshal.GetValueRefOrNullRef(uses, entity.Id.Value);
            bool isUsed = !Unsafe.IsNullRef(ref use);
            bool isKept = entity.Label == "Industry" || entity.IsBackground
                ? entity.IsListed || (isUsed && use.IsRelated)
                : entity.StandsAlone || isUsed;
            if (!isKept)
                continue;
            if (isUsed)
                use.IsKept = true;
            places[entity.Number] = kept.Count;
            kept.Add(entity.ToEntity());
        }
        return new DocumentContribution(
            document.Document,
            publisher,
            passages,
            kept,
            Mentions(document.Passages, places, kept.Count),
            statements,
            [.. observations.Select(o => o.Subject is { } subject && !uses[subject.Entity.Value].IsKept ? o with { Subject = null } : o)]);
    }

    /// <summary>The entities that facts are about, by id.</summary>
    private static Dictionary<string, (bool IsRelated, bool IsKept)> UsesOf(IReadOnlyList<Statement> statements, IReadOnlyList<Observation> observations)
    {
        var uses = new Dictionary<string, (bool IsRelated, bool IsKept)>(statements.Count + observations.Count, StringComparer.Ordinal);
        foreach (var statement in statements)
        {
            uses[statement.Start.Entity.Value] = (IsRelated: true, IsKept: false);
            uses[statement.End.Entity.Value] = (IsRelated: true, IsKept: false);
        }
        foreach (var observation in observations)
        {
            if (observation.Subject is { } subject)
                uses.TryAdd(subject.Entity.Value, (IsRelated: false, IsKept: false));
        }
        return uses;
    }

    /// <summary>The kept entities of each passage, by id.</summary>
    /// <param name="passages">All passages in order.</param>
    /// <param name="places">The place of each entity, by its number, among the kept ones in the order of ids; -1 for the others.</param>
    /// <param name="kept">How many are kept.</param>
    private static List<PassageMention> Mentions(IReadOnlyList<ResolvedPassage> passages, int[] places, int kept)
    {
        var found = new List<PassageMention>();
        var mentions = new List<ResolvedMention>();
        var order = new List<long>();
        var before = new PassageMention?[kept];
        foreach (var passage in passages)
        {
            mentions.Clear();
            order.Clear();
            AddWithParts(passage.Mentions, places, mentions, order);
            order.Sort();
            for (int start = 0, end; start < order.Count; start = end)
            {
                int place = (int)(order[start] >> 32);
                end = start + 1;
                while (end < order.Count && (int)(order[end] >> 32) == place)
                    end++;
                found.Add(before[place] = MentionOf(passage.Passage.Id, mentions, CollectionsMarshal.AsSpan(order)[start..end], before[place]));
            }
        }
        return found;
    }

    /// <summary>What names one entity in one passage.</summary>
    /// <param name="passageId">The passage.</param>
    /// <param name="mentions">All of the passage.</param>
    /// <param name="same">Those of the entity, in order, by the lower half of each number.</param>
    /// <param name="before">The same for the passage before that names it; most often it is named there in the same form.</param>
    private static PassageMention MentionOf(string passageId, List<ResolvedMention> mentions, ReadOnlySpan<long> same, PassageMention? before)
    {
        var first = mentions[(int)same[0]];
        if (same.Length == 1 && first.Number is null)
        {
            return before is { Surfaces: [var known], Rules: [var why] } && known == first.Mention.Surface && why == first.Rule
                ? before with { PassageId = passageId, Count = 1 }
                : new PassageMention(passageId, first.Entity.Id, new[] { first.Mention.Surface }, new[] { first.Rule }, 1);
        }
        List<string> surfaces = new(1), rules = new(1);
        foreach (long number in same)
        {
            foreach (var (surface, rule) in mentions[(int)number].Forms)
            {
                if (surfaces.Contains(surface))
                    continue;
                surfaces.Add(surface);
                rules.Add(rule);
            }
        }
        return new PassageMention(passageId, first.Entity.Id, surfaces.ToArray(), rules.ToArray(), same.Length);
    }

    /// <summary>Adds what names a kept entity, with a number that puts entities in order and the mentions of one in the order of the text.</summary>
    private static void AddWithParts(IReadOnlyList<ResolvedMention> all, int[] places, List<ResolvedMention> mentions, List<long> order)
    {
        for (int i = 0; i < all.Count; i++)
        {
            var mention = all[i];
            if (mention.Mention.Source != MentionSource.Anaphor && places[mention.Entity.Number] is >= 0 and var place)
            {
                order.Add(((long)place << 32) | (uint)mentions.Count);
                mentions.Add(mention);
            }
            AddWithParts(mention.Parts, places, mentions, order);
        }
    }
}
