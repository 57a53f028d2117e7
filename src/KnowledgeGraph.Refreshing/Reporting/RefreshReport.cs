using KnowledgeGraph.Pipeline;

namespace KnowledgeGraph.Refreshing.Reporting;

/// <summary>The account of one refresh.</summary>
public sealed record RefreshReport
{
    /// <summary>Counts up from 1 in a workspace, whatever the clock says.</summary>
    public required int Number { get; init; }

    /// <summary>When it began.</summary>
    public required DateTimeOffset Started { get; init; }

    /// <summary>How it ended.</summary>
    public required RefreshOutcome Outcome { get; init; }

    /// <summary>Why it was refused or failed, and what to do; null otherwise.</summary>
    public string? Problem { get; init; }

    /// <summary>What else the operator should know: a damaged state, lost contributions, new rules.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The rules that read the documents.</summary>
    public string RuleVersion { get; init; } = "";

    /// <summary>What happened to the documents.</summary>
    public DocumentChanges Documents { get; init; } = new();

    /// <summary>What happened to the facts.</summary>
    public FactChanges Facts { get; init; } = new();

    /// <summary>What the schema refused of the documents that came.</summary>
    public IReadOnlyList<DroppedFact> Dropped { get; init; } = [];

    /// <summary>Sentences of all documents.</summary>
    public int Sentences { get; init; }

    /// <summary>Sentences that state a fact.</summary>
    public int SentencesWithFacts { get; init; }

    /// <summary>What each target did, by its name.</summary>
    public IReadOnlyDictionary<string, string> Targets { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Seconds of each step, in their order.</summary>
    public IReadOnlyList<KeyValuePair<string, double>> Seconds { get; init; } = [];
}
