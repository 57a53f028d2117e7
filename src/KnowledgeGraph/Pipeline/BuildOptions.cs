namespace KnowledgeGraph.Pipeline;

/// <summary>What a build may be told; the defaults read with the embedded rules on every core.</summary>
public sealed record BuildOptions
{
    /// <summary>A folder whose files (names/, rules/, schema/) take the place of the embedded ones of the same path; null reads the embedded ones alone.</summary>
    public string? RulesFolder { get; init; }

    /// <summary>Documents read at the same time; at least 1. The graph does not depend on it. Default: the number of processors.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;
}
