namespace KnowledgeGraph.Model;

/// <summary>One relationship as one sentence states it.</summary>
/// <param name="Type">Relationship type from the schema.</param>
/// <param name="Start">The start (head).</param>
/// <param name="End">The end (tail).</param>
/// <param name="PassageId">Where it is stated.</param>
/// <param name="Quote">The sentence, a substring of the passage's text.</param>
/// <param name="Status">Done, planned or negated.</param>
/// <param name="Rule">The rule that read it.</param>
public sealed record Statement(
    string Type, Participant Start, Participant End, string PassageId, string Quote, FactStatus Status, string Rule)
{
    /// <summary>ISO date as far as the text tells it (2011, 2011-12, 2011-12-09), or null.</summary>
    public string? Date { get; init; }

    /// <summary>Yuan, or null.</summary>
    public double? Amount { get; init; }

    /// <summary>Percent of the shares, or null.</summary>
    public double? Share { get; init; }

    /// <summary>How many things the sum went to, or null.</summary>
    public long? Count { get; init; }

    /// <summary>For ISSUED: issued, drafted or revised; otherwise null.</summary>
    public string? Action { get; init; }

    /// <summary>For COOPERATES_WITH: the agreement that was signed, or null.</summary>
    public string? Agreement { get; init; }
}
