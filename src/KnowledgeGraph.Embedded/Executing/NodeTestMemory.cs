namespace KnowledgeGraph.Embedded.Executing;

/// <summary>Which nodes a test holds for, as far as it was asked. A query that asks little pays for no table.</summary>
internal sealed class NodeTestMemory
{
    private const int AskedBeforeTable = 256;
    private const byte Held = 1;
    private const byte Failed = 2;

    private readonly int _nodes;
    private byte[]? _table;
    private int _asked;

    public NodeTestMemory(int nodes) => _nodes = nodes;

    /// <summary>Null where it is not known.</summary>
    public bool? Find(int node) => _table is null || _table[node] == 0 ? null : _table[node] == Held;

    public bool Keep(int node, bool holds)
    {
        if (_table is null && ++_asked > AskedBeforeTable)
            _table = new byte[_nodes];
        if (_table is not null)
            _table[node] = holds ? Held : Failed;
        return holds;
    }
}
