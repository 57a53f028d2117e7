namespace KnowledgeGraph.Embedded.Executing;

/// <summary>A step that runs. It holds no state of a run, so that an inner query can run many times.</summary>
internal abstract class Executor
{
    /// <summary>Each item stands for one row, which lies in the context's row until the next item is asked for.</summary>
    public abstract IEnumerable<bool> Run(QueryContext context);
}
