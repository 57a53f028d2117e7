namespace KnowledgeGraph.Model;

/// <summary>Everything that one document adds to the graph. Joining contributions is associative, commutative and idempotent.</summary>
/// <param name="Document">The document.</param>
/// <param name="Publisher">Who published it, when the manifest tells.</param>
/// <param name="Passages">All its passages in order.</param>
/// <param name="Entities">What it speaks of, by id.</param>
/// <param name="Mentions">Which entity stands in which passage, in which forms.</param>
/// <param name="Statements">Its relationships.</param>
/// <param name="Observations">Its figures.</param>
public sealed record DocumentContribution(
    Document Document,
    string? Publisher,
    IReadOnlyList<Passage> Passages,
    IReadOnlyList<Entity> Entities,
    IReadOnlyList<PassageMention> Mentions,
    IReadOnlyList<Statement> Statements,
    IReadOnlyList<Observation> Observations)
{
    /// <summary>How much of the document these facts cover; null where it was not asked for.</summary>
    public DocumentCoverage? Coverage { get; init; }
}
