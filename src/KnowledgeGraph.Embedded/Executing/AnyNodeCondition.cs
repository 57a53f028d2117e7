using KnowledgeGraph.Embedded.Values;

namespace KnowledgeGraph.Embedded.Executing;

/// <summary>A condition of any form, which finds the node in the row.</summary>
internal sealed class AnyNodeCondition : NodeCondition
{
    private readonly int _slot;
    private readonly Condition _condition;

    public AnyNodeCondition(int slot, Condition condition)
    {
        _slot = slot;
        _condition = condition;
    }

    public override bool Holds(QueryContext context, int node)
    {
        context.Row[_slot] = new NodeReference(node);
        return _condition(context);
    }
}
