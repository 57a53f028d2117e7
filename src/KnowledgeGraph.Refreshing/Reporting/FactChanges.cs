namespace KnowledgeGraph.Refreshing.Reporting;

/// <summary>What happened to relationships and figures. The lists are cut at <see cref="RefreshOptions.ListedFacts"/>, the numbers are not.</summary>
public sealed record FactChanges
{
    /// <summary>Facts of the graph before.</summary>
    public int Before { get; init; }

    /// <summary>Facts of the graph after.</summary>
    public int After { get; init; }

    /// <summary>Number of new ones.</summary>
    public int AddedCount { get; init; }

    /// <summary>Number of those that no document states any more.</summary>
    public int RemovedCount { get; init; }

    /// <summary>Number of those that are told otherwise, or by other sentences or documents.</summary>
    public int ChangedCount { get; init; }

    /// <summary>New ones, by their words.</summary>
    public IReadOnlyList<FactChange> Added { get; init; } = [];

    /// <summary>Those that went.</summary>
    public IReadOnlyList<FactChange> Removed { get; init; } = [];

    /// <summary>Those that changed.</summary>
    public IReadOnlyList<FactChange> Changed { get; init; } = [];
}
