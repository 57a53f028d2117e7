namespace KnowledgeGraph.Embedded.Executing;

internal sealed class ArgumentExecutor : Executor
{
    private static readonly bool[] One = [true];

    public override IEnumerable<bool> Run(QueryContext context) => One;
}
