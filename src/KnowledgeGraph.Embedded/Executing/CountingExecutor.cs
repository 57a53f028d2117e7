using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Embedded.Executing;

/// <summary>Counts the rows of a step for PROFILE.</summary>
internal sealed class CountingExecutor : Executor
{
    private readonly Executor _step;
    private readonly StrongBox<long> _count;

    public CountingExecutor(Executor step, StrongBox<long> count)
    {
        _step = step;
        _count = count;
    }

    public override IEnumerable<bool> Run(QueryContext context)
    {
        foreach (bool row in _step.Run(context))
        {
            _count.Value++;
            yield return row;
        }
    }
}
