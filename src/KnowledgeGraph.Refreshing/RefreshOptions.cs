namespace KnowledgeGraph.Refreshing;

/// <summary>What a refresh works on and how far it may go.</summary>
public sealed record RefreshOptions
{
    /// <summary>Folders and files of reports, as for a build.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>The folder in which it keeps what it knows; made where it is not there.</summary>
    public required string Workspace { get; init; }

    /// <summary>A folder whose names/, rules/ and schema/ files take the place of the built-in ones; null for the built-in ones alone.</summary>
    public string? RulesFolder { get; init; }

    /// <summary>Documents read at the same time. Default: the number of processors.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>The share of documents, or of facts, that may be lost in one refresh, 0 to 1. Default 0.3.</summary>
    public double ShrinkLimit { get; init; } = 0.3;

    /// <summary>How many reports are kept. Default 30.</summary>
    public int KeptReports { get; init; } = 30;

    /// <summary>Facts that a report lists of each kind at most; it always tells how many there are. Default 500.</summary>
    public int ListedFacts { get; init; } = 500;
}
