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
    private readonly int _onlyType;

    public RelationshipFilter(GraphView graph, PatternDirection direction, LabelExpression? type)
    {
        _graph = graph;
        _direction = direction;
        _types = type is null ? null : LabelCondition.ByType(graph, type);
        _onlyType = _types is null ? -1 : OnlyOne(_types);
    }

    public bool FitsType(int relationship) => _types is null || _types[_graph.TypeOf(relationship)];

    /// <summary>Whether the relationship is among those around the node.</summary>
    public bool Holds(int node, int relationship) => FitsType(relationship) && (
        (_direction != PatternDirection.Incoming && _graph.StartOf(relationship) == node)
        || (_direction != PatternDirection.Outgoing && _graph.EndOf(relationship) == node));

    /// <summary>Each relationship with the node at its other end; a loop comes once.</summary>
    public Neighbours Around(int node)
        => new(_graph, node, OutgoingOf(node), IncomingOf(node), _onlyType < 0 ? _types : null);

    /// <summary>How many there are around the node; negative where only walking over them can tell.</summary>
    public int Degree(int node)
    {
        if (_direction == PatternDirection.Both || (_types is not null && _onlyType < 0))
            return -1;
        var (start, end) = _direction == PatternDirection.Outgoing ? OutgoingOf(node) : IncomingOf(node);
        return end - start;
    }

    // The one that fits; negative where none does or several do.
    private static int OnlyOne(ReadOnlySpan<bool> fits) => fits.IndexOf(true) is var first && first == fits.LastIndexOf(true) ? first : -1;

    private (int Start, int End) OutgoingOf(int node)
        => _direction == PatternDirection.Incoming ? default : _onlyType < 0 ? _graph.Outgoing(node) : _graph.Outgoing(node, _onlyType);

    private (int Start, int End) IncomingOf(int node)
        => _direction == PatternDirection.Outgoing ? default : _onlyType < 0 ? _graph.Incoming(node) : _graph.Incoming(node, _onlyType);
}
