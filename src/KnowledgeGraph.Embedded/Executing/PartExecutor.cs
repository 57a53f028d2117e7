namespace KnowledgeGraph.Embedded.Executing;

/// <summary>The rows of the part that a core works on.</summary>
internal sealed class PartExecutor : Executor
{
    public override IEnumerable<bool> Run(QueryContext context)
    {
        for (int i = 0; i < context.Part.Count; i++)
        {
            context.Part.CopyTo(context.Row, i);
            yield return true;
        }
    }
}
