using KnowledgeGraph.Embedded.Snapshots;

namespace KnowledgeGraph.Embedded.Executing;

/// <summary>Walks over the relationships of a node, outgoing ones first; a loop comes once.</summary>
internal struct Neighbours
{
    private readonly GraphView _graph;
    private readonly bool[]? _types;
    private readonly int _node;
    private readonly int _outEnd;
    private readonly int _inEnd;
    private int _out;
    private int _in;

    /// <param name="graph">The graph.</param>
    /// <param name="node">Whose relationships.</param>
    /// <param name="outgoing">Numbers of relationships.</param>
    /// <param name="incoming">Places in the order of incoming relationships.</param>
    /// <param name="types">Which types fit; null where all in the two ranges do.</param>
    public Neighbours(GraphView graph, int node, (int Start, int End) outgoing, (int Start, int End) incoming, bool[]? types)
    {
        _graph = graph;
        _node = node;
        _types = types;
        (_out, _outEnd) = outgoing;
        (_in, _inEnd) = incoming;
        HasBoth = outgoing.Start < outgoing.End;
    }

    public (int Relationship, int Other) Current { get; private set; }

    private bool HasBoth { get; }

    public readonly Neighbours GetEnumerator() => this;

    public bool MoveNext()
    {
        while (_out < _outEnd)
        {
            int relationship = _out++;
            if (_types is not null && !_types[_graph.TypeOf(relationship)])
                continue;
            Current = (relationship, _graph.EndOf(relationship));
            return true;
        }
        while (_in < _inEnd)
        {
            var (other, type) = _graph.IncomingEndsAt(_in++);
            if ((_types is not null && !_types[type]) || (HasBoth && other == _node))
                continue;
            Current = (_graph.IncomingAt(_in - 1), other);
            return true;
        }
        return false;
    }
}
