using KnowledgeGraph.Refreshing;

namespace KnowledgeGraph.Hosting.Tests;

/// <summary>Counts the runs that reach it, and how many are in it at once.</summary>
internal sealed class CountingTarget : IRefreshTarget
{
    private int _inside;

    public int Runs { get; private set; }

    public int MostAtOnce { get; private set; }

    /// <summary>Holds runs back until it is done.</summary>
    public Task Gate { get; set; } = Task.CompletedTask;

    public Exception? Fault { get; set; }

    public string Name => "counting";

    public async Task<TargetResult> ApplyAsync(RefreshedGraph graph, string? mark, CancellationToken cancellationToken)
    {
        MostAtOnce = Math.Max(MostAtOnce, Interlocked.Increment(ref _inside));
        try
        {
            await Gate.WaitAsync(cancellationToken);
            if (Fault is not null)
                throw Fault;
            Runs++;
            return new TargetResult("mark", "counted");
        }
        finally
        {
            Interlocked.Decrement(ref _inside);
        }
    }
}
