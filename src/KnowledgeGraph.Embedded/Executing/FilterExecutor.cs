namespace KnowledgeGraph.Embedded.Executing;

internal sealed class FilterExecutor : Executor
{
    private readonly Executor _input;
    private readonly Condition[] _conditions;

    public FilterExecutor(Executor input, Condition[] conditions)
    {
        _input = input;
        _conditions = conditions;
    }

    public override IEnumerable<bool> Run(QueryContext context)
    {
        foreach (bool _ in _input.Run(context))
        {
            if (Holds(context))
                yield return true;
        }
    }

    private bool Holds(QueryContext context)
    {
        foreach (var condition in _conditions)
        {
            if (!condition(context))
                return false;
        }
        return true;
    }
}
