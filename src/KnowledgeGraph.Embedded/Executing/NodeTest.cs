namespace KnowledgeGraph.Embedded.Executing;

/// <summary>Conditions that look at one node and at nothing else of the row: what they say of a node is found once a query.</summary>
internal sealed class NodeTest
{
    private readonly NodeCondition[] _conditions;

    /// <param name="conditions">None for a test that always holds.</param>
    public NodeTest(IEnumerable<NodeCondition> conditions) => _conditions = [.. conditions];

    public bool IsEmpty => _conditions.Length == 0;

    /// <summary>What the running query knows already; null for a test that always holds.</summary>
    public NodeTestMemory? Memory(QueryContext context) => IsEmpty ? null : context.MemoryOf(this);

    public bool Holds(QueryContext context, NodeTestMemory? memory, int node)
        => memory is null || (memory.Find(node) ?? memory.Keep(node, HoldsNow(context, node)));

    private bool HoldsNow(QueryContext context, int node)
    {
        foreach (var condition in _conditions)
        {
            if (!condition.Holds(context, node))
                return false;
        }
        return true;
    }
}
