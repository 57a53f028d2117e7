using KnowledgeGraph.Embedded.Values;

namespace KnowledgeGraph.Embedded.Executing;

/// <summary>A condition that reads nothing of a row, as <c>$year IS NULL</c>: asked once a run.</summary>
internal sealed class ConstantCondition : NodeCondition
{
    private readonly Condition _condition;
    private readonly int _memo;

    public ConstantCondition(Condition condition, int memo)
    {
        _condition = condition;
        _memo = memo;
    }

    public bool Holds(QueryContext context)
    {
        if (context.Memo(_memo) is bool known)
            return known;
        bool holds = _condition(context);
        context.Memo(_memo) = Truth.Of(holds);
        return holds;
    }

    public override bool Holds(QueryContext context, int node) => Holds(context);
}
