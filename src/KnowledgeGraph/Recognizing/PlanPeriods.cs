using System.Text.RegularExpressions;

namespace KnowledgeGraph.Recognizing;

/// <summary>Tells the words for a plan period (“十二五”) in the names of plans.</summary>
internal static partial class PlanPeriods
{
    /// <summary>True for 科技创新“十二五” and 市“十二五” before 规划: the plan of a field or a place for a plan period.</summary>
    public static bool Close(string text, int start, int ending)
        => PlanPeriod().Match(text, start, ending - start) is { Success: true } period && ending - start - period.Length is > 1 or 1 && text[start] is not ('“' or '十');

    /// <summary>True where the words are a plan period and nothing else.</summary>
    public static bool Is(string text, int start, int ending)
        => PlanPeriod().Match(text, start, ending - start) is { Success: true } period && period.Length == ending - start;

    [GeneratedRegex("“?十[一二三四五]?五”?", RegexOptions.CultureInvariant)]
    private static partial Regex PlanPeriod();
}
