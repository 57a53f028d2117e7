using KnowledgeGraph.Model;

namespace KnowledgeGraph.Recognizing.Dates;

/// <summary>A point or stretch of time in a passage.</summary>
/// <param name="Span">Its place in the passage's text.</param>
/// <param name="Start">ISO date as far as it is told: 2011, 2011-12 or 2011-12-09. A year that the text leaves out is 0000.</param>
/// <param name="End">The end of a stretch in the same form, otherwise null.</param>
/// <param name="IsAsOf">True for 截至11月底: a state at a time, not a stretch.</param>
internal sealed record DateExpression(TextSpan Span, string Start, string? End, bool IsAsOf)
{
    /// <summary>Stands for a year that the text leaves out.</summary>
    public const string UnknownYear = "0000";

    /// <summary>The start with <paramref name="year"/> where the text leaves the year out; null when it is not known either.</summary>
    public string? StartIn(int? year) => Fill(Start, year);

    /// <summary>The expression as a period: 2011-11, or 2011-01/2011-11 for a stretch; null when the year is not known.</summary>
    public string? PeriodIn(int? year)
    {
        string? start = Fill(Start, year);
        if (End is null || start is null)
            return start;
        string? end = Fill(End, year);
        return end is null ? start : $"{start}/{end}";
    }

    private static string? Fill(string date, int? year)
        => !date.StartsWith(UnknownYear, StringComparison.Ordinal) ? date
            : year is { } known ? known.ToString("0000", System.Globalization.CultureInfo.InvariantCulture) + date[4..] : null;
}
