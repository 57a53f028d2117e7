using System.Globalization;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Reading.Arranging;

/// <summary>Lines of a chronicle that hold nothing but a month: <c>3月</c>, <c>3月份</c>, <c>2023年3月</c>, <c>十二月</c>.</summary>
internal static partial class MonthLine
{
    private const string Numerals = "一二三四五六七八九十";

    /// <summary>1 to 12, or null where the text is more or other than a month.</summary>
    public static int? Month(string text)
    {
        if (text.Length > 12 || !text.Contains('月', StringComparison.Ordinal) || Pattern().Match(text) is not { Success: true } match)
            return null;
        string digits = match.Groups[1].Value;
        int month = char.IsAsciiDigit(digits[0]) ? int.Parse(digits, CultureInfo.InvariantCulture) : OfNumerals(digits);
        return month is >= 1 and <= 12 ? month : null;
    }

    private static int OfNumerals(string numerals)
    {
        int sum = 0;
        foreach (char c in numerals)
            sum += Numerals.IndexOf(c, StringComparison.Ordinal) + 1;
        return sum;
    }

    [GeneratedRegex(@"^\s*(?:\d{4}\s*年\s*)?(\d{1,2}|十[一二]?|[一二三四五六七八九])\s*月份?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
