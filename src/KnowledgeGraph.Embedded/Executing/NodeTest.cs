using KnowledgeGraph.Embedded.Values;

namespace KnowledgeGraph.Embedded.Executing;

/// <summary>Conditions that look at one node and at nothing else of the row: what they say of a node is found once a query.</summary>
internal sealed class NodeTest
{
    private readonly int _slot;
    private readonly Condition[] _conditions;

    /// <param name="slot">Where the conditions find the node.</param>
    /// <param name="conditions">None for a test that always holds.</param>
    public NodeTest(int slot, IEnumerable<Condition> conditions)
    {
        _slot = slot;
        _conditions = [.. conditions];
    }

    public bool IsEmpty => _conditions.Length == 0;

    /// <summary>What the running query knows already; null for a test that always holds.</summary>
    public NodeTestMemory? Memory(QueryContext context) => IsEmpty ? null : context.MemoryOf(this);

    /// <summary>Leaves <paramref name="node"/> in the row where it had to look.</summary>
    public bool Holds(QueryContext context, NodeTestMemory? memory, int node)
    {
        if (memory is null)
            return true;
        if (memory.Find(node) is { } known)
            return known;
        context.Row[_slot] = new NodeReference(node);
        return memory.Keep(node, Array.TrueForAll(_conditions, condition => condition(context)));
    }
}
