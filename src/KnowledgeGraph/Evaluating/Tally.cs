namespace KnowledgeGraph.Evaluating;

/// <summary>Counts of hits, extras and misses; tallies add up.</summary>
/// <param name="Hits">In both the gold and the graph.</param>
/// <param name="Extras">In the graph only.</param>
/// <param name="Misses">In the gold only.</param>
public readonly record struct Tally(int Hits, int Extras, int Misses)
{
    /// <summary>Share of the graph's that are right, 0 to 1; 0 when the graph has none.</summary>
    public double Precision => Hits + Extras == 0 ? 0 : (double)Hits / (Hits + Extras);

    /// <summary>Share of the gold's that were found, 0 to 1; 0 when the gold has none.</summary>
    public double Recall => Hits + Misses == 0 ? 0 : (double)Hits / (Hits + Misses);

    /// <summary>Harmonic mean of <see cref="Precision"/> and <see cref="Recall"/>; 0 when both are 0.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>Both counts in one.</summary>
    public static Tally operator +(Tally left, Tally right)
        => new(left.Hits + right.Hits, left.Extras + right.Extras, left.Misses + right.Misses);

    /// <inheritdoc cref="operator +"/>
    public static Tally Add(Tally left, Tally right) => left + right;

    /// <summary>The sum of all; zeroes for none.</summary>
    public static Tally Sum(IEnumerable<Tally> tallies) => tallies.Aggregate(default(Tally), Add);
}
