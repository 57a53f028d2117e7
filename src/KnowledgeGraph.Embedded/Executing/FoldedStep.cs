namespace KnowledgeGraph.Embedded.Executing;

/// <summary>A last step before rows are grouped, whose ends go into the groups at once: no row is made for each, and the group is looked for once.</summary>
internal sealed class FoldedStep
{
    private readonly int _from;
    private readonly RelationshipFilter _filter;
    private readonly UsedRelationships _used;
    private readonly NodeTest _test;

    /// <param name="from">The place of the node that it starts from.</param>
    /// <param name="filter">Direction and types.</param>
    /// <param name="used">Relationships in the row that must not be taken.</param>
    /// <param name="test">On the node that is reached.</param>
    public FoldedStep(int from, RelationshipFilter filter, UsedRelationships used, NodeTest test)
    {
        _from = from;
        _filter = filter;
        _used = used;
        _test = test;
    }

    /// <summary>The nodes that the current row leads to, with each as often as there are ways.</summary>
    public void Find(QueryContext context, List<int> ends)
    {
        ends.Clear();
        if (context.Row[_from] is not Values.NodeReference from)
            return;
        var memory = _test.Memory(context);
        foreach (var (relationship, end) in _filter.Around(from.Index))
        {
            context.Tick();
            if (!_used.Contains(context.Row, relationship) && _test.Holds(context, memory, end))
                ends.Add(end);
        }
    }
}
