using KnowledgeGraph.Embedded.Snapshots;
using KnowledgeGraph.Embedded.Values;

namespace KnowledgeGraph.Embedded.Functions;

/// <summary>Functions on nodes, relationships, paths and maps.</summary>
internal static class GraphFunctions
{
    public static readonly IReadOnlyList<Function> All =
    [
        Of("id", Number),
        Of("elementId", (graph, value) => ElementIds.Of(value, () => Wrong("elementId", "a node or a relationship", value))),
        Of("labels", (graph, value) => value is NodeReference node ? Labels(graph, node.Index) : throw Wrong("labels", "a node", value)),
        Of("type", (graph, value) => value is RelationshipReference r ? graph.TypeNames[graph.TypeOf(r.Index)] : throw Wrong("type", "a relationship", value)),
        Of("startNode", (graph, value) => value is RelationshipReference r ? new NodeReference(graph.StartOf(r.Index)) : throw Wrong("startNode", "a relationship", value)),
        Of("endNode", (graph, value) => value is RelationshipReference r ? new NodeReference(graph.EndOf(r.Index)) : throw Wrong("endNode", "a relationship", value)),
        Of("length", (_, value) => value is PathReference path ? (long)path.Relationships.Length : throw Wrong("length", "a path", value)),
        Of("nodes", (_, value) => value is PathReference path ? Array.ConvertAll(path.Nodes, n => (object?)new NodeReference(n)) : throw Wrong("nodes", "a path", value)),
        Of("relationships", (_, value) => value is PathReference path ? Array.ConvertAll(path.Relationships, r => (object?)new RelationshipReference(r)) : throw Wrong("relationships", "a path", value)),
        Of("properties", (graph, value) => Properties.All(graph, value) ?? throw Wrong("properties", "a node, a relationship or a map", value)),
        Of("keys", (graph, value) => Properties.All(graph, value)?.Keys.ToArray<object?>() ?? throw Wrong("keys", "a node, a relationship or a map", value)),
    ];

    private static Function Of(string name, Func<GraphView, object, object?> evaluate)
        => new(name, 1, 1, (context, a) => a[0] is { } value ? evaluate(context.Graph, value) : null);

    private static object?[] Labels(GraphView graph, int node)
        => Array.ConvertAll(graph.LabelsOf(node).ToArray(), label => (object?)graph.LabelNames[label]);

    private static object Number(GraphView graph, object value) => value switch
    {
        NodeReference node => (long)node.Index,
        RelationshipReference relationship => (long)relationship.Index,
        _ => throw Wrong("id", "a node or a relationship", value),
    };

    private static ValueException Wrong(string function, string wanted, object value) => Arguments.Wrong(function, wanted, value);
}
