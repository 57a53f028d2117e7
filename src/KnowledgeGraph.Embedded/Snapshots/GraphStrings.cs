using KnowledgeGraph.Model;
using KnowledgeGraph.Querying;

namespace KnowledgeGraph.Embedded.Snapshots;

/// <summary>Finds every string that a snapshot of a graph must hold.</summary>
internal static class GraphStrings
{
    public static IEnumerable<string> Of(PropertyGraph graph, IReadOnlyDictionary<string, string> metadata)
        => metadata.SelectMany(m => new[] { m.Key, m.Value })
            .Concat(graph.Nodes.SelectMany(OfNode))
            .Concat(graph.Relationships.SelectMany(OfRelationship));

    private static IEnumerable<string> OfNode(GraphNode node)
        => node.Labels.Prepend(node.Id).Concat(OfProperties(node.Properties));

    private static IEnumerable<string> OfRelationship(GraphRelationship relationship)
    {
        yield return relationship.Type;
        if (!SnapshotBuilder.IsComposed(relationship))
            yield return relationship.Id;
        foreach (string text in OfProperties(relationship.Properties))
            yield return text;
    }

    private static IEnumerable<string> OfProperties(IReadOnlyDictionary<string, object> properties)
        => properties.Keys.Concat(properties.Values.SelectMany(OfValue));

    private static IEnumerable<string> OfValue(object? value) => value switch
    {
        string text => [text],
        IEnumerable<string> texts => texts,
        System.Collections.IEnumerable items => items.Cast<object?>().SelectMany(OfValue),
        _ => TemporalText.Of(value) is { } temporal ? [temporal] : [],
    };
}
