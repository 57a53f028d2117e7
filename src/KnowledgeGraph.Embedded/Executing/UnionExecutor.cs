namespace KnowledgeGraph.Embedded.Executing;

internal sealed class UnionExecutor : Executor
{
    private readonly Executor[] _inputs;

    public UnionExecutor(Executor[] inputs) => _inputs = inputs;

    public override IEnumerable<bool> Run(QueryContext context) => _inputs.SelectMany(input => input.Run(context));
}
