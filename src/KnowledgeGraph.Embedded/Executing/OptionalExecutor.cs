using KnowledgeGraph.Embedded.Planning;

namespace KnowledgeGraph.Embedded.Executing;

internal sealed class OptionalExecutor : Executor
{
    private readonly OptionalPlan _plan;
    private readonly Executor _input;
    private readonly Executor _inner;

    public OptionalExecutor(OptionalPlan plan, Executor input, Executor inner)
    {
        _plan = plan;
        _input = input;
        _inner = inner;
    }

    public override IEnumerable<bool> Run(QueryContext context)
    {
        foreach (bool _ in _input.Run(context))
        {
            bool found = false;
            foreach (bool row in _inner.Run(context))
            {
                found = true;
                yield return row;
            }
            if (found)
                continue;
            foreach (var symbol in _plan.Introduced)
                context.Row[symbol.Slot] = null;
            yield return true;
        }
    }
}
