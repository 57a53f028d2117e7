namespace KnowledgeGraph.Embedded.Executing;

internal sealed class LimitExecutor : Executor
{
    private readonly Executor _input;
    private readonly CountEvaluator _count;

    public LimitExecutor(Executor input, CountEvaluator count)
    {
        _input = input;
        _count = count;
    }

    public override IEnumerable<bool> Run(QueryContext context)
    {
        long left = _count.Evaluate(context);
        if (left == 0)
            yield break;
        foreach (bool row in _input.Run(context))
        {
            yield return row;
            if (--left == 0)
                yield break;
        }
    }
}
