namespace KnowledgeGraph.Embedded.Executing;

internal sealed class FilterExecutor : Executor
{
    private readonly Executor _input;
    private readonly Condition _condition;

    public FilterExecutor(Executor input, Condition condition)
    {
        _input = input;
        _condition = condition;
    }

    public override IEnumerable<bool> Run(QueryContext context)
    {
        foreach (bool _ in _input.Run(context))
        {
            if (_condition(context))
                yield return true;
        }
    }
}
