using KnowledgeGraph.Embedded.Functions;
using KnowledgeGraph.Embedded.Snapshots;
using KnowledgeGraph.Embedded.Values;
using KnowledgeGraph.Querying;

namespace KnowledgeGraph.Embedded.Executing;

/// <summary>Turns values of a run into values that stand without the graph.</summary>
internal sealed class ResultConverter
{
    private readonly GraphView _graph;

    public ResultConverter(GraphView graph) => _graph = graph;

    public object? Convert(object? value) => value switch
    {
        null or string or long or double or bool => value,
        NodeReference node => Node(node.Index),
        RelationshipReference relationship => Relationship(relationship.Index),
        PathReference path => new PathValue([.. path.Nodes.Select(Node)], [.. path.Relationships.Select(Relationship)]),
        IReadOnlyDictionary<string, object?> map => map.ToDictionary(entry => entry.Key, entry => Convert(entry.Value), StringComparer.Ordinal),
        IReadOnlyList<object?> list => list.Select(Convert).ToArray(),
        _ => value,
    };

    private NodeValue Node(int node)
        => new(
            ElementIds.OfNode(node),
            Array.ConvertAll(_graph.LabelsOf(node).ToArray(), label => _graph.LabelNames[label]),
            Properties.All(_graph, new NodeReference(node))!);

    private RelationshipValue Relationship(int relationship)
        => new(
            ElementIds.OfRelationship(relationship),
            _graph.TypeNames[_graph.TypeOf(relationship)],
            ElementIds.OfNode(_graph.StartOf(relationship)),
            ElementIds.OfNode(_graph.EndOf(relationship)),
            Properties.All(_graph, new RelationshipReference(relationship))!);
}
