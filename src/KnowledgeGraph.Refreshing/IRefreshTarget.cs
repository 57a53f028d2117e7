namespace KnowledgeGraph.Refreshing;

/// <summary>A place that a refresh brings the graph to.</summary>
public interface IRefreshTarget
{
    /// <summary>Short and unique among the targets of a refresh: it stands in reports, and the target's mark is kept under it.</summary>
    string Name { get; }

    /// <summary>Brings the place to <paramref name="graph"/>, or finds that it is there already. Throws where it cannot; the next refresh asks again.
    /// <paramref name="mark"/> is what the target gave for the graph that the change starts from; null where it was not brought to that graph.</summary>
    Task<TargetResult> ApplyAsync(RefreshedGraph graph, string? mark, CancellationToken cancellationToken);
}
