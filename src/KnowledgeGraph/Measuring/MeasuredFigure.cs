namespace KnowledgeGraph.Measuring;

/// <summary>What an earlier figure of the text measures, for one that leans on it.</summary>
/// <param name="Indicator">What it measures, without the comparison that it tells.</param>
/// <param name="Unit">In which unit.</param>
/// <param name="Before">The figure before it in another unit, or null.</param>
internal sealed record MeasuredFigure(string Indicator, string Unit, MeasuredFigure? Before)
{
    /// <summary>The share told right before the next figure (…占比46.8%，提高2.3个百分点); null where it was none.</summary>
    public string? Share { get; init; }

    /// <summary>The last figure in the unit; null where the one before this neither is.</summary>
    public MeasuredFigure? In(string unit) => Unit == unit ? this : Before?.Unit == unit ? Before : null;
}
