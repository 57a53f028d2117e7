using System.Runtime.InteropServices;
using KnowledgeGraph.Graphing.Schema;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Graphing;

/// <summary>Makes one node of each entity over all documents.</summary>
internal static class EntityNodes
{
    /// <summary>The nodes; an entity of several documents gathers their forms, documents and years.</summary>
    public static IEnumerable<GraphNode> Make(IReadOnlyList<DocumentContribution> contributions)
    {
        var spoken = new Dictionary<string, List<(Entity Entity, DocumentContribution Contribution)>>(StringComparer.Ordinal);
        foreach (var contribution in contributions)
        {
            foreach (var entity in contribution.Entities)
                (CollectionsMarshal.GetValueRefOrAddDefault(spoken, entity.Id.Value, out _) ??= new(1)).Add((entity, contribution));
        }
        return spoken.Values.Select(Make);
    }

    private static GraphNode Make(List<(Entity Entity, DocumentContribution Contribution)> same)
    {
        var first = same[0].Entity;
        var aliases = new SortedSet<string>(StringComparer.Ordinal);
        var documents = new string[same.Count];
        int mentions = 0;
        (int First, int Last)? years = null;
        for (int i = 0; i < documents.Length; i++)
        {
            var (entity, contribution) = same[i];
            documents[i] = contribution.Document.Id;
            if (contribution.Document.Year is { } year)
                years = years is { } known ? (Math.Min(known.First, year), Math.Max(known.Last, year)) : (year, year);
            foreach (var form in entity.Surfaces)
            {
                mentions += form.Count;
                if (form.Text != first.Name)
                    aliases.Add(form.Text);
            }
        }
        Array.Sort(documents, StringComparer.Ordinal);
        var properties = new PropertyMap(8)
            .Set("id", first.Id.Value)
            .Set("name", first.Name)
            .Set("aliases", aliases.ToArray())
            .Set("documents", documents)
            .Set("mentions", mentions)
            .Set("firstYear", years?.First)
            .Set("lastYear", years?.Last);
        if (first.Label == "Policy")
            properties.Set("number", aliases.FirstOrDefault(a => a.EndsWith('号') && a.Contains('〔', StringComparison.Ordinal)));
        if (first.Label == "Fund")
            properties.Set("amount", FundSize.Of(first.Id, same.Select(s => s.Contribution)));
        return new GraphNode(first.Id.Value, [GraphSchema.EntityLabel, first.Label], properties.Build());
    }
}
