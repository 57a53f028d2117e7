using KnowledgeGraph.Graphing.Schema;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Graphing;

/// <summary>Makes one node of each entity over all documents.</summary>
internal static class EntityNodes
{
    /// <summary>The nodes; an entity of several documents gathers their forms, documents and years.</summary>
    public static IEnumerable<GraphNode> Make(IReadOnlyList<DocumentContribution> contributions)
    {
        var spoken = contributions.SelectMany(c => c.Entities.Select(e => (Entity: e, Contribution: c)));
        foreach (var group in spoken.GroupBy(s => s.Entity.Id))
            yield return Make([.. group.Select(g => g)]);
    }

    private static GraphNode Make(List<(Entity Entity, DocumentContribution Contribution)> same)
    {
        var first = same[0].Entity;
        var years = same.Select(s => s.Contribution.Document.Year).OfType<int>().ToList();
        var aliases = same.SelectMany(s => s.Entity.Surfaces).Select(s => s.Text).Where(t => t != first.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var properties = new PropertyMap(8)
            .Set("id", first.Id.Value)
            .Set("name", first.Name)
            .Set("aliases", aliases)
            .Set("documents", same.Select(s => s.Contribution.Document.Id).Order(StringComparer.Ordinal).ToArray())
            .Set("mentions", same.Sum(s => s.Entity.Surfaces.Sum(f => f.Count)))
            .Set("firstYear", years.Count > 0 ? years.Min() : null)
            .Set("lastYear", years.Count > 0 ? years.Max() : null);
        if (first.Label == "Policy")
            properties.Set("number", aliases.FirstOrDefault(a => a.EndsWith('号') && a.Contains('〔', StringComparison.Ordinal)));
        if (first.Label == "Fund")
            properties.Set("amount", FundSize.Of(first.Id, same.Select(s => s.Contribution)));
        return new GraphNode(first.Id.Value, [GraphSchema.EntityLabel, first.Label], properties.Build());
    }
}
