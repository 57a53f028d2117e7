namespace KnowledgeGraph.Embedded.Executing;

/// <summary>Conditions that look at one node and at nothing else of the row: what they say of a node is found once a query.</summary>
internal sealed class NodeTest
{
    private readonly NodeCondition[] _conditions;
    private readonly int _memo;

    /// <param name="conditions">None for a test that always holds.</param>
    /// <param name="memo">The number of its memory.</param>
    public NodeTest(IEnumerable<NodeCondition> conditions, int memo)
    {
        _conditions = [.. conditions];
        _memo = memo;
    }

    public bool IsEmpty => _conditions.Length == 0;

    /// <summary>What the running query knows already; null for a test that always holds.</summary>
    public NodeTestMemory? Memory(QueryContext context) => IsEmpty ? null : (NodeTestMemory)(context.Memo(_memo) ??= new NodeTestMemory(context.Graph.NodeCount));

    public bool Holds(QueryContext context, NodeTestMemory? memory, int node)
        => memory is null || (memory.Find(node) ?? memory.Keep(node, HoldsNow(context, node)));

    /// <summary>For nodes that are asked about once.</summary>
    public bool HoldsNow(QueryContext context, int node)
    {
        foreach (var condition in _conditions)
        {
            if (!condition.Holds(context, node))
                return false;
        }
        return true;
    }
}
