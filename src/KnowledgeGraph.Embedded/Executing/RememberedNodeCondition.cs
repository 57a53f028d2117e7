namespace KnowledgeGraph.Embedded.Executing;

/// <summary>A condition that is asked once a query for each node.</summary>
internal sealed class RememberedNodeCondition : NodeCondition
{
    private readonly NodeTest _test;

    public RememberedNodeCondition(NodeTest test) => _test = test;

    public override bool Holds(QueryContext context, int node) => _test.Holds(context, _test.Memory(context), node);
}
