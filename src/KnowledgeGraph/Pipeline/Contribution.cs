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
        var related = new HashSet<EntityId>();
        foreach (var statement in statements)
        {
            related.Add(statement.Start.Entity);
            related.Add(statement.End.Entity);
        }
        var used = observations.Select(o => o.Subject?.Entity).OfType<EntityId>().Concat(related).ToHashSet();
        var kept = document.Entities.Values
            .Where(e => e.Label == "Industry" || e.IsBackground ? related.Contains(e.Id) || e.IsListed : e.StandsAlone || used.Contains(e.Id) || e.Label == "District")
            .Select(e => e.ToEntity())
            .ToList();
        var ids = kept.Select(e => e.Id).ToHashSet();
        return new DocumentContribution(
            document.Document,
            publisher,
            passages,
            kept,
            [.. document.Passages.SelectMany(p => Mentions(p, ids))],
            statements,
            [.. observations.Select(o => o.Subject is { } subject && !ids.Contains(subject.Entity) ? o with { Subject = null } : o)]);
    }

    private static IEnumerable<PassageMention> Mentions(ResolvedPassage passage, HashSet<EntityId> kept)
    {
        if (passage.Mentions.Count == 0)
            return [];
        var all = new List<ResolvedMention>();
        AddWithParts(passage.Mentions, all);
        return all
            .Where(m => m.Mention.Source != MentionSource.Anaphor && kept.Contains(m.Entity.Id))
            .GroupBy(m => m.Entity.Id)
            .OrderBy(g => g.Key)
            .Select(g => MentionOf(passage.Passage.Id, [.. g]));
    }

    private static PassageMention MentionOf(string passageId, List<ResolvedMention> mentions)
    {
        List<string> surfaces = new(1), rules = new(1);
        foreach (var mention in mentions)
        {
            foreach (var (surface, rule) in mention.Forms)
            {
                if (surfaces.Contains(surface))
                    continue;
                surfaces.Add(surface);
                rules.Add(rule);
            }
        }
        return new PassageMention(passageId, mentions[0].Entity.Id, surfaces, rules, mentions.Count);
    }

    private static void AddWithParts(IReadOnlyList<ResolvedMention> mentions, List<ResolvedMention> all)
    {
        foreach (var mention in mentions)
        {
            all.Add(mention);
            AddWithParts(mention.Parts, all);
        }
    }
}
