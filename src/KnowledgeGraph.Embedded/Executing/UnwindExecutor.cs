using KnowledgeGraph.Embedded.Planning;

namespace KnowledgeGraph.Embedded.Executing;

/// <summary>One row an item; null has no items, and a value that is no list stands for itself.</summary>
internal sealed class UnwindExecutor : Executor
{
    private readonly Executor _input;
    private readonly Evaluator _source;
    private readonly int _slot;

    public UnwindExecutor(UnwindPlan plan, Executor input, Evaluator source)
    {
        _input = input;
        _source = source;
        _slot = plan.Symbol.Slot;
    }

    public override IEnumerable<bool> Run(QueryContext context)
    {
        foreach (bool _ in _input.Run(context))
        {
            object? source = _source(context);
            if (source is null)
                continue;
            foreach (object? item in source as IReadOnlyList<object?> ?? [source])
            {
                context.Tick();
                context.Row[_slot] = item;
                yield return true;
            }
        }
    }
}
