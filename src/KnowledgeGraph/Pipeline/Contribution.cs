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
        var related = new HashSet<string>(StringComparer.Ordinal);
        foreach (var statement in statements)
        {
            related.Add(statement.Start.Entity.Value);
            related.Add(statement.End.Entity.Value);
        }
        var used = new HashSet<string>(related, StringComparer.Ordinal);
        foreach (var observation in observations)
        {
            if (observation.Subject is { } subject)
                used.Add(subject.Entity.Value);
        }
        var kept = new List<Entity>(document.Entities.Count);
        var places = new Dictionary<ResolvedEntity, int>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entity in document.Entities.Values)
        {
            bool isKept = entity.Label == "Industry" || entity.IsBackground
                ? related.Contains(entity.Id.Value) || entity.IsListed
                : entity.StandsAlone || used.Contains(entity.Id.Value);
            if (!isKept)
                continue;
            places.Add(entity, kept.Count);
            ids.Add(entity.Id.Value);
            kept.Add(entity.ToEntity());
        }
        return new DocumentContribution(
            document.Document,
            publisher,
            passages,
            kept,
            Mentions(document.Passages, places),
            statements,
            [.. observations.Select(o => o.Subject is { } subject && !ids.Contains(subject.Entity.Value) ? o with { Subject = null } : o)]);
    }

    /// <summary>The kept entities of each passage, by id.</summary>
    /// <param name="passages">All passages in order.</param>
    /// <param name="places">The kept entities with their places in the order of ids.</param>
    private static List<PassageMention> Mentions(IReadOnlyList<ResolvedPassage> passages, Dictionary<ResolvedEntity, int> places)
    {
        var found = new List<PassageMention>();
        var all = new List<(long Order, ResolvedMention Mention)>();
        foreach (var passage in passages)
        {
            all.Clear();
            AddWithParts(passage.Mentions, places, all);
            all.Sort(static (one, other) => one.Order.CompareTo(other.Order));
            for (int start = 0, end; start < all.Count; start = end)
            {
                end = start + 1;
                while (end < all.Count && all[end].Mention.Entity == all[start].Mention.Entity)
                    end++;
                found.Add(MentionOf(passage.Passage.Id, all, start, end));
            }
        }
        return found;
    }

    private static PassageMention MentionOf(string passageId, List<(long Order, ResolvedMention Mention)> mentions, int start, int end)
    {
        var first = mentions[start].Mention;
        if (end == start + 1 && first.Number is null)
            return new PassageMention(passageId, first.Entity.Id, [first.Mention.Surface], [first.Rule], 1);
        List<string> surfaces = new(1), rules = new(1);
        for (int i = start; i < end; i++)
        {
            foreach (var (surface, rule) in mentions[i].Mention.Forms)
            {
                if (surfaces.Contains(surface))
                    continue;
                surfaces.Add(surface);
                rules.Add(rule);
            }
        }
        return new PassageMention(passageId, first.Entity.Id, surfaces.ToArray(), rules.ToArray(), end - start);
    }

    /// <summary>Adds what names a kept entity, with a number that puts entities in order and the mentions of one in the order of the text.</summary>
    private static void AddWithParts(IReadOnlyList<ResolvedMention> mentions, Dictionary<ResolvedEntity, int> places, List<(long Order, ResolvedMention Mention)> all)
    {
        for (int i = 0; i < mentions.Count; i++)
        {
            var mention = mentions[i];
            if (mention.Mention.Source != MentionSource.Anaphor && places.TryGetValue(mention.Entity, out int place))
                all.Add((((long)place << 32) | (uint)all.Count, mention));
            AddWithParts(mention.Parts, places, all);
        }
    }
}
