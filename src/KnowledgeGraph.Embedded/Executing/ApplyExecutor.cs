namespace KnowledgeGraph.Embedded.Executing;

internal sealed class ApplyExecutor : Executor
{
    private readonly Executor _input;
    private readonly Executor _inner;

    public ApplyExecutor(Executor input, Executor inner)
    {
        _input = input;
        _inner = inner;
    }

    public override IEnumerable<bool> Run(QueryContext context)
        => _input.Run(context).SelectMany(_ => _inner.Run(context));
}
