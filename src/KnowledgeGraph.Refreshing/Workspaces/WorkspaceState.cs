namespace KnowledgeGraph.Refreshing.Workspaces;

/// <summary>Where the last refresh that was carried out ended; the graph is a function of its documents and rules.</summary>
internal sealed record WorkspaceState
{
    /// <summary>Before the first refresh.</summary>
    public static WorkspaceState Empty { get; } = new() { RuleVersion = "", Documents = [], Segments = [] };

    /// <summary>Number of the refresh.</summary>
    public int Run { get; init; }

    /// <summary>The rules that read the documents.</summary>
    public required string RuleVersion { get; init; }

    /// <summary>Relationships and figures of the graph.</summary>
    public int Facts { get; init; }

    /// <summary>The documents in the graph, by id.</summary>
    public required IReadOnlyList<KnownDocument> Documents { get; init; }

    /// <summary>The segments of the index, oldest first.</summary>
    public required IReadOnlyList<string> Segments { get; init; }

    /// <summary>What each target needs to see that it still holds this graph, by the target's name.</summary>
    public IReadOnlyDictionary<string, string> Marks { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
}
