namespace KnowledgeGraph.Verifying;

/// <summary>A fact that does not hold.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Id of the node or relationship.</param>
/// <param name="Reason">One sentence for a reader.</param>
public sealed record VerificationFailure(FactKind Kind, string Id, string Reason);
