namespace KnowledgeGraph.Embedded.Executing;

internal sealed class ProjectExecutor : Executor
{
    private readonly Executor _input;
    private readonly (Evaluator Value, int Slot)[] _items;

    public ProjectExecutor(Executor input, (Evaluator Value, int Slot)[] items)
    {
        _input = input;
        _items = items;
    }

    public override IEnumerable<bool> Run(QueryContext context)
    {
        foreach (bool _ in _input.Run(context))
        {
            foreach (var (value, slot) in _items)
                context.Row[slot] = value(context);
            yield return true;
        }
    }
}
