using KnowledgeGraph.Model;

namespace KnowledgeGraph.Refreshing.Tests;

/// <summary>Holds a graph that it knows from the changes alone, and compares it with the whole after each.</summary>
internal sealed class MirrorTarget : IRefreshTarget
{
    private PropertyGraph _graph = new([], []);

    public string Name => "mirror";

    public Task<TargetResult> ApplyAsync(RefreshedGraph graph, string? mark, CancellationToken cancellationToken)
    {
        _graph = graph.Change.ApplyTo(_graph);
        Assert.True(GraphChange.Between(_graph, graph.Whole).IsEmpty, "The changes do not lead to the whole graph.");
        return Task.FromResult(new TargetResult("", "mirrored"));
    }
}
