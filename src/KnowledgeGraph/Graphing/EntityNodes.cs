using System.Runtime.InteropServices;
using KnowledgeGraph.Graphing.Schema;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Graphing;

/// <summary>Makes one node of each entity over all documents.</summary>
internal static class EntityNodes
{
    private static readonly PropertyKeys _keys = new("aliases", "amount", "documents", "firstYear", "id", "lastYear", "mentions", "name", "number");

    /// <summary>The nodes; an entity of several documents gathers their forms, documents and years.</summary>
    public static IEnumerable<GraphNode> Make(IReadOnlyList<DocumentContribution> contributions)
    {
        var spoken = new Dictionary<string, List<(Entity Entity, Document Document)>>(StringComparer.Ordinal);
        foreach (var contribution in contributions)
        {
            foreach (var entity in contribution.Entities)
                (CollectionsMarshal.GetValueRefOrAddDefault(spoken, entity.Id.Value, out _) ??= new(1)).Add((entity, contribution.Document));
        }
        var sizes = FundSize.Of(contributions);
        var labels = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var same in spoken.Values)
        {
            ref var stack = ref CollectionsMarshal.GetValueRefOrAddDefault(labels, same[0].Entity.Label, out _);
            stack ??= [GraphSchema.EntityLabel, same[0].Entity.Label];
            yield return Make(same, stack, sizes);
        }
    }

    private static GraphNode Make(List<(Entity Entity, Document Document)> same, string[] labels, IReadOnlyDictionary<string, (string? Period, double Yuan)> sizes)
    {
        var first = same[0].Entity;
        string id = first.Id.Value;
        string[] aliases = Aliases(same);
        string[] documents = new string[same.Count];
        int mentions = 0;
        (int First, int Last)? years = null;
        for (int i = 0; i < documents.Length; i++)
        {
            var (entity, document) = same[i];
            documents[i] = document.Id;
            if (document.Year is { } year)
                years = years is { } known ? (Math.Min(known.First, year), Math.Max(known.Last, year)) : (year, year);
            for (int form = 0; form < entity.Surfaces.Count; form++)
                mentions += entity.Surfaces[form].Count;
        }
        Array.Sort(documents, StringComparer.Ordinal);
        return new GraphNode(id, labels, _keys.Of(
            aliases,
            first.Label == "Fund" && sizes.TryGetValue(id, out var size) ? size.Yuan : null,
            documents,
            PropertyKeys.Whole(years?.First),
            id,
            PropertyKeys.Whole(years?.Last),
            PropertyKeys.Whole(mentions),
            first.Name,
            first.Label == "Policy" ? Array.Find(aliases, alias => alias.EndsWith('号') && alias.Contains('〔', StringComparison.Ordinal)) : null));
    }

    /// <summary>The forms other than the name, each once, in ordinal order.</summary>
    private static string[] Aliases(List<(Entity Entity, Document Document)> same)
    {
        string name = same[0].Entity.Name;
        var aliases = new List<string>();
        foreach (var (entity, _) in same)
        {
            for (int i = 0; i < entity.Surfaces.Count; i++)
            {
                if (entity.Surfaces[i].Text is var text && text != name)
                    aliases.Add(text);
            }
        }
        aliases.Sort(StringComparer.Ordinal);
        return same.Count == 1 ? [.. aliases] : [.. aliases.Distinct(StringComparer.Ordinal)];
    }
}
