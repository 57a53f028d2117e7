using KnowledgeGraph.Embedded.Parsing.Syntax;
using KnowledgeGraph.Embedded.Planning;
using KnowledgeGraph.Embedded.Snapshots;

namespace KnowledgeGraph.Embedded.Executing;

/// <summary>The relationships of a node by direction and type.</summary>
internal sealed class RelationshipFilter
{
    private readonly GraphView _graph;
    private readonly PatternDirection _direction;
    private readonly bool[]? _types;

    public RelationshipFilter(GraphView graph, PatternDirection direction, LabelExpression? type)
    {
        _graph = graph;
        _direction = direction;
        _types = type is null ? null : LabelCondition.ByType(graph, type);
    }

    public static PatternDirection Turned(PatternDirection direction) => direction switch
    {
        PatternDirection.Outgoing => PatternDirection.Incoming,
        PatternDirection.Incoming => PatternDirection.Outgoing,
        _ => direction,
    };

    public bool FitsType(int relationship) => _types is null || _types[_graph.TypeOf(relationship)];

    /// <summary>Each relationship with the node at its other end; a loop comes once.</summary>
    public IEnumerable<(int Relationship, int Other)> Around(int node)
    {
        if (_direction != PatternDirection.Incoming)
        {
            var (start, end) = _graph.Outgoing(node);
            for (int relationship = start; relationship < end; relationship++)
            {
                if (FitsType(relationship))
                    yield return (relationship, _graph.EndOf(relationship));
            }
        }
        if (_direction == PatternDirection.Outgoing)
            yield break;
        int count = _graph.Incoming(node).Length;
        for (int i = 0; i < count; i++)
        {
            int relationship = _graph.Incoming(node)[i];
            int other = _graph.StartOf(relationship);
            if (FitsType(relationship) && (_direction != PatternDirection.Both || other != node))
                yield return (relationship, other);
        }
    }
}
