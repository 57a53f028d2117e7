namespace KnowledgeGraph.Embedded.Executing;

/// <summary>Counts the ways of one step; by the node's degree alone where no condition has to be asked.</summary>
internal sealed class StepCounter
{
    private readonly RelationshipFilter _filter;
    private readonly UsedRelationships _used;
    private readonly NodeTest _test;

    /// <param name="filter">Direction and types.</param>
    /// <param name="used">Relationships in the row that must not be taken.</param>
    /// <param name="test">On the node that is reached.</param>
    public StepCounter(RelationshipFilter filter, UsedRelationships used, NodeTest test)
    {
        _filter = filter;
        _used = used;
        _test = test;
    }

    public NodeTestMemory? Memory(QueryContext context) => _test.Memory(context);

    public Neighbours Around(int node) => _filter.Around(node);

    public int Count(QueryContext context, NodeTestMemory? memory, int from)
    {
        if (_test.IsEmpty && _used.IsEmpty && _filter.Degree(from) is >= 0 and var degree)
            return degree;
        int count = 0;
        foreach (var (relationship, other) in _filter.Around(from))
        {
            context.Tick();
            if (!_used.Contains(context.Row, relationship) && _test.Holds(context, memory, other))
                count++;
        }
        return count;
    }

    /// <summary>Whether this step may take a relationship that leads from <paramref name="from"/> to <paramref name="other"/>.</summary>
    public bool Fits(QueryContext context, NodeTestMemory? memory, int from, int relationship, int other)
        => _filter.Holds(from, relationship) && !_used.Contains(context.Row, relationship) && _test.Holds(context, memory, other);
}
