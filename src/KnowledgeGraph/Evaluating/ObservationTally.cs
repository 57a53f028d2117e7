namespace KnowledgeGraph.Evaluating;

/// <summary>Observations: matched on value and unit, and of the matched how many have the rest right.</summary>
/// <param name="Figures">Matched on value and unit, extras and misses.</param>
/// <param name="SubjectRight">Matched ones that are about the right entity, or rightly about none.</param>
/// <param name="YearRight">Matched ones whose period begins with the right year.</param>
/// <param name="IndicatorRight">Matched ones whose indicator shares half of its bigrams or more.</param>
public readonly record struct ObservationTally(Tally Figures, int SubjectRight, int YearRight, int IndicatorRight)
{
    /// <summary>0 to 1 of the matched; 0 when none matched.</summary>
    public double SubjectShare => Share(SubjectRight);

    /// <summary>0 to 1 of the matched; 0 when none matched.</summary>
    public double YearShare => Share(YearRight);

    /// <summary>0 to 1 of the matched; 0 when none matched.</summary>
    public double IndicatorShare => Share(IndicatorRight);

    /// <summary>Both counts in one.</summary>
    public static ObservationTally operator +(ObservationTally left, ObservationTally right) => new(
        left.Figures + right.Figures,
        left.SubjectRight + right.SubjectRight,
        left.YearRight + right.YearRight,
        left.IndicatorRight + right.IndicatorRight);

    /// <inheritdoc cref="operator +"/>
    public static ObservationTally Add(ObservationTally left, ObservationTally right) => left + right;

    private double Share(int right) => Figures.Hits == 0 ? 0 : (double)right / Figures.Hits;
}
