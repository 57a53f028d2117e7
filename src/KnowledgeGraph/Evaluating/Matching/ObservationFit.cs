namespace KnowledgeGraph.Evaluating.Matching;

/// <summary>How well a figure with the right value and unit fits in the rest; the best fit is taken.</summary>
/// <param name="Subject">About the right entity, or rightly about none.</param>
/// <param name="Year">The period begins with the same year.</param>
/// <param name="Indicator">Likeness of the indicators, 0 to 1.</param>
internal readonly record struct ObservationFit(bool Subject, bool Year, double Indicator) : IComparable<ObservationFit>
{
    /// <summary>Subject before year before indicator.</summary>
    public int CompareTo(ObservationFit other)
    {
        int order = Subject.CompareTo(other.Subject);
        if (order == 0)
            order = Year.CompareTo(other.Year);
        return order != 0 ? order : Indicator.CompareTo(other.Indicator);
    }
}
