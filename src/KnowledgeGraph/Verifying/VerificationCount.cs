namespace KnowledgeGraph.Verifying;

/// <summary>How many facts of one kind were checked and how many hold.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Checked">Facts looked at.</param>
/// <param name="Held">Facts that hold.</param>
public sealed record VerificationCount(FactKind Kind, int Checked, int Held);
