using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Evaluating.Matching;

/// <summary>Text as the scorer compares it; each rule is that of the reference script, so that both give the same figures.</summary>
internal static class MatchingText
{
    private static readonly HashSet<char> _dropped = [.. "“”\"'‘’《》〈〉「」*·•,，、。()-—–"];

    /// <summary>Form KC without white space, quotation marks, title marks, commas, full stops, brackets and dashes, in lower case.</summary>
    public static string Normalize(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (char unit in CompatibilityForm.Of(text))
        {
            if (!_dropped.Contains(unit) && !IsSpace(unit))
                kept.Append(unit);
        }
        return kept.ToString().ToLowerInvariant();
    }

    /// <summary>A unit of measure; 元人民币 is 元.</summary>
    public static string NormalizeUnit(string unit)
    {
        string normalized = Normalize(unit);
        return normalized == "元人民币" ? "元" : normalized;
    }

    /// <summary>The first four code points: the year of a period.</summary>
    public static string Year(string period) => string.Concat(period.EnumerateRunes().Take(4));

    /// <summary>A property as the reference script turns it to text; a missing one is empty.</summary>
    public static string Of(IReadOnlyDictionary<string, object> properties, string key)
        => properties.TryGetValue(key, out object? value) ? Convert.ToString(value, CultureInfo.InvariantCulture) ?? "" : "";

    // The reference counts the four information separators as white space, .NET does not.
    private static bool IsSpace(char unit) => char.IsWhiteSpace(unit) || unit is >= '\u001c' and <= '\u001f';
}
