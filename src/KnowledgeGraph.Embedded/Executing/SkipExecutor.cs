namespace KnowledgeGraph.Embedded.Executing;

internal sealed class SkipExecutor : Executor
{
    private readonly Executor _input;
    private readonly CountEvaluator _count;

    public SkipExecutor(Executor input, CountEvaluator count)
    {
        _input = input;
        _count = count;
    }

    public override IEnumerable<bool> Run(QueryContext context)
    {
        long left = _count.Evaluate(context);
        foreach (bool row in _input.Run(context))
        {
            if (left-- <= 0)
                yield return row;
        }
    }
}
