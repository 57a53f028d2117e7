using System.Text.RegularExpressions;

namespace KnowledgeGraph.Reading.Arranging;

/// <summary>Numbers of list entries, which stay in the text: <c>1.</c>, <c>2、</c>, <c>（3）</c>, <c>④</c>.</summary>
internal static partial class ListNumber
{
    /// <summary>Clean code units of the number at the start of the line; 0 where it begins with none.</summary>
    public static int Length(string text)
        => text.Length > 0 && (text[0] is '（' or '(' or (>= '①' and <= '⑳') || char.IsDigit(text[0])) ? Pattern().Match(text).Length : 0;

    [GeneratedRegex(@"^(\d{1,2}([、．]|\.(?!\d))|[（(]\d{1,2}[）)]|\d{1,2}[）)]|[①-⑳])", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
