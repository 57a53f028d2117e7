using KnowledgeGraph.Embedded.Snapshots;
using KnowledgeGraph.Embedded.Values;
using KnowledgeGraph.Embedded.Values.Temporal;

namespace KnowledgeGraph.Embedded.Functions;

/// <summary>Properties of nodes, relationships and maps.</summary>
internal static class Properties
{
    /// <summary>All properties in ordinal order of their keys; null where the value has none by its kind.</summary>
    public static IReadOnlyDictionary<string, object?>? All(GraphView graph, object value) => value switch
    {
        NodeReference node => Collect(graph, key => graph.NodeProperty(node.Index, key)),
        RelationshipReference relationship => Collect(graph, key => graph.RelationshipProperty(relationship.Index, key)),
        IReadOnlyDictionary<string, object?> map => map,
        _ => null,
    };

    /// <summary>One property by a name that is known only when the query runs.</summary>
    public static object? Get(GraphView graph, object? target, string key) => target switch
    {
        _ when TemporalFields.TryGet(target, key, out object? field) => field,
        null => null,
        NodeReference node => graph.NodeProperty(node.Index, graph.FindKey(key)),
        RelationshipReference relationship => graph.RelationshipProperty(relationship.Index, graph.FindKey(key)),
        IReadOnlyDictionary<string, object?> map => map.GetValueOrDefault(key),
        _ => throw new ValueException($"{ValueName.Of(target)} has no property '{key}': only nodes, relationships, maps, dates and times have properties."),
    };

    private static Dictionary<string, object?> Collect(GraphView graph, Func<int, object?> value)
    {
        var properties = new Dictionary<string, object?>(StringComparer.Ordinal);
        for (int key = 0; key < graph.KeyNames.Length; key++)
        {
            if (value(key) is { } found)
                properties.Add(graph.KeyNames[key], found);
        }
        return properties;
    }
}
