namespace KnowledgeGraph.Model;

/// <summary>One figure as one sentence states it.</summary>
/// <param name="Indicator">What is counted or measured, a short noun phrase in the text's own words.</param>
/// <param name="Value">In <paramref name="Unit"/>, as the text writes it.</param>
/// <param name="Unit">家, 项, 万元, 亿元, %, 件 …</param>
/// <param name="Raw">The figure with its unit as written, a substring of <paramref name="Quote"/>.</param>
/// <param name="Period">2011, 2011-11, 2011-01/2011-11, 2006/2010, or null when nothing tells it.</param>
/// <param name="Subject">What the figure is about; null for the whole city or nothing named.</param>
/// <param name="PassageId">Where it is stated.</param>
/// <param name="Offset">Place of <paramref name="Raw"/> in the passage's text.</param>
/// <param name="Quote">The sentence.</param>
/// <param name="Status">Done, planned or negated.</param>
public sealed record Observation(
    string Indicator,
    double Value,
    string Unit,
    string Raw,
    string? Period,
    Participant? Subject,
    string PassageId,
    int Offset,
    string Quote,
    FactStatus Status)
{
    /// <summary>Normalised value in yuan for sums, in ones for counts written with 万 or 亿; null when the unit is neither.</summary>
    public double? Amount { get; init; }

    /// <summary>近, 超, 余, 多, 约 … when the text calls the figure approximate; otherwise null.</summary>
    public string? Approximation { get; init; }

    /// <summary>The comparison as written (同比增长12.2%) when one belongs to this figure; otherwise null.</summary>
    public string? Change { get; init; }
}
