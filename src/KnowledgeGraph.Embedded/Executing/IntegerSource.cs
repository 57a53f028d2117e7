using KnowledgeGraph.Embedded.Snapshots;
using KnowledgeGraph.Embedded.Values;

namespace KnowledgeGraph.Embedded.Executing;

/// <summary>A property of the node in a slot, read as a whole number.</summary>
internal sealed class IntegerSource
{
    private readonly GraphView _graph;
    private readonly int _slot;
    private readonly int _key;

    public IntegerSource(GraphView graph, int slot, int key)
    {
        _graph = graph;
        _slot = slot;
        _key = key;
    }

    /// <summary>False where it is anything else.</summary>
    public bool TryGet(QueryContext context, out long value)
    {
        value = 0;
        return context.Row[_slot] is NodeReference node && TryGet(node.Index, out value);
    }

    public bool TryGet(int node, out long value) => _graph.TryGetInteger(node, _key, out value);
}
