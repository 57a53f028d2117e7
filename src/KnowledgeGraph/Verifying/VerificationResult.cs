namespace KnowledgeGraph.Verifying;

/// <summary>The account of a verification.</summary>
/// <param name="Counts">One entry per kind, in the order of <see cref="FactKind"/>.</param>
/// <param name="Failures">Every fact that does not hold, with its first reason; by kind, then in the graph's order.</param>
public sealed record VerificationResult(IReadOnlyList<VerificationCount> Counts, IReadOnlyList<VerificationFailure> Failures)
{
    /// <summary>Facts of all kinds looked at.</summary>
    public int Checked => Counts.Sum(count => count.Checked);

    /// <summary>Facts of all kinds that hold; the rest are <see cref="Failures"/>.</summary>
    public int Held => Counts.Sum(count => count.Held);
}
