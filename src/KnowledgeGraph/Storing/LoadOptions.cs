namespace KnowledgeGraph.Storing;

/// <summary>How a graph is loaded.</summary>
public sealed record LoadOptions
{
    /// <summary><see cref="LoadMode.Full"/> unless said otherwise.</summary>
    public LoadMode Mode { get; init; } = LoadMode.Full;

    /// <summary>The version of the rules that made the graph, kept in the run marker: a change load after a load with another version
    /// is a full one. Empty unless said otherwise.</summary>
    public string RuleVersion { get; init; } = string.Empty;
}
