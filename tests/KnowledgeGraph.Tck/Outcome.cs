namespace KnowledgeGraph.Tck;

/// <summary>How a scenario went.</summary>
internal enum Outcome
{
    Passed,

    /// <summary>An error where rows were wanted.</summary>
    Failed,

    /// <summary>Refused by name.</summary>
    Unsupported,

    /// <summary>Other rows, or rows where an error was wanted.</summary>
    Wrong,

    /// <summary>The scenario writes, or calls a procedure that it brings along.</summary>
    NotApplicable,
}
