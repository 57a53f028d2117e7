using System.Text.RegularExpressions;

namespace KnowledgeGraph.Reading.Arranging;

/// <summary>The number that a heading begins with.</summary>
/// <param name="Rank">Its rank, <see cref="HeadingRank.None"/> where the text begins with no such number.</param>
/// <param name="Length">Clean code units of the number, its mark included.</param>
internal readonly partial record struct HeadingNumber(HeadingRank Rank, int Length)
{
    /// <summary>Reads the number at the start of a clean line.</summary>
    public static HeadingNumber Match(string text)
    {
        // What none of the patterns starts with needs no closer look.
        if (text.Length == 0 || !(text[0] is '第' or '（' or '(' or '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十' || char.IsDigit(text[0])))
            return default;
        if (Chapters().Match(text) is { Success: true } chapter)
            return new HeadingNumber(chapter.ValueSpan[^1] is '节' ? HeadingRank.Section : HeadingRank.Chapter, chapter.Length);
        if (Decimals().Match(text) is { Success: true } dotted)
            return new HeadingNumber(dotted.ValueSpan.Count('.') == 1 ? HeadingRank.Section : HeadingRank.Subsection, dotted.Length);
        if (LeadingZero().Match(text) is { Success: true } zero)
            return new HeadingNumber(HeadingRank.Chapter, zero.Length);
        if (Items().Match(text) is { Success: true } item)
            return new HeadingNumber(HeadingRank.Item, item.Length);
        return Points().Match(text) is { Success: true } point ? new HeadingNumber(HeadingRank.Point, point.Length) : default;
    }

    /// <summary>True when the whole text is a bare number such as "5.1", "7" or "第五部分", whose title stands on the next line.</summary>
    public static bool IsBare(string text) =>
        text.Length <= 6 && (Match(text).Length == text.Length || (text.Length <= 2 && text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0)) && text.Length > 0;

    [GeneratedRegex(@"^第[一二三四五六七八九十百〇零\d]{1,4}(部分|[编篇章节])", RegexOptions.CultureInvariant)]
    private static partial Regex Chapters();

    // Not an amount: "2.06万亿元".
    [GeneratedRegex(@"^\d{1,2}(\.\d{1,2}){1,3}\.?(?=\s*($|[\p{L}“《»◆]))(?!\s*[万亿千百余多个家项元倍美人分平公])", RegexOptions.CultureInvariant)]
    private static partial Regex Decimals();

    [GeneratedRegex(@"^0\d(?=\s*($|[\p{Lo}“《]))", RegexOptions.CultureInvariant)]
    private static partial Regex LeadingZero();

    [GeneratedRegex(@"^[一二三四五六七八九十]{1,3}、", RegexOptions.CultureInvariant)]
    private static partial Regex Items();

    [GeneratedRegex(@"^[（(][一二三四五六七八九十]{1,3}[）)]", RegexOptions.CultureInvariant)]
    private static partial Regex Points();
}
