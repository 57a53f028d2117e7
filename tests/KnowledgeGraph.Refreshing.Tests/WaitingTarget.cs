namespace KnowledgeGraph.Refreshing.Tests;

/// <summary>A target that waits until the test lets it go, or fails.</summary>
internal sealed class WaitingTarget : IRefreshTarget
{
    public TaskCompletionSource Reached { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public TaskCompletionSource Go { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Exception? Fault { get; set; }

    public string Name => "waiting";

    public async Task<TargetResult> ApplyAsync(RefreshedGraph graph, string? mark, CancellationToken cancellationToken)
    {
        if (Fault is not null)
            throw Fault;
        Reached.TrySetResult();
        await Go.Task;
        return new TargetResult("mark", "waited");
    }
}
