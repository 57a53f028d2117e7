using System.Text.RegularExpressions;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Reading;

/// <summary>Finds the year that a report is about.</summary>
internal static partial class YearRecognizer
{
    private const string Numerals = "〇一二三四五六七八九";
    private const int Opening = 600;
    private const int Probe = 1 << 20;
    private const int Head = 24;

    /// <summary>The year in the title, else the year that one of the first blocks opens with, else the year that more than half of the mentions name, or twice as many as any other,
    /// the opening counting more and titles in 《》 not at all; null where no year is clear.</summary>
    public static int? Year(string title, string text, IReadOnlyList<Block> blocks)
    {
        if (Named().Match(title) is { Success: true } match)
            return Value(match.ValueSpan);
        foreach (var block in blocks.Take(4))
        {
            if (Named().Match(text, block.Span.Start, Math.Min(Head, block.Span.Length)) is { Success: true } opening && (opening.Index - block.Span.Start <= 2 || Dateline().IsMatch(text.AsSpan(block.Span.Start, opening.Index - block.Span.Start))))
                return Value(opening.ValueSpan);
        }
        var counts = new SortedDictionary<int, int>();
        int start = blocks.Count > 0 ? blocks[0].Span.Start : 0;
        foreach (var named in Named().EnumerateMatches(text.AsSpan(0, Math.Min(text.Length, Probe))))
        {
            if (IsInTitle(text, named.Index))
                continue;
            int year = Value(text.AsSpan(named.Index, named.Length));
            counts[year] = counts.GetValueOrDefault(year) + (named.Index - start < Opening ? 3 : 1);
        }
        if (counts.Count == 0)
            return OfEvent(text);
        var most = counts.MaxBy(c => (c.Value, c.Key));
        int second = counts.Where(c => c.Key != most.Key).Select(c => c.Value).DefaultIfEmpty(0).Max();
        return most.Value * 2 > counts.Values.Sum() || most.Value >= second * 2 ? most.Key : null;
    }

    /// <summary>2018世界VR产业大会: the year before the name of an event, where the text tells no other and every such event is of that year.</summary>
    private static int? OfEvent(string text)
    {
        int? year = null;
        foreach (var named in Event().EnumerateMatches(text.AsSpan(0, Math.Min(text.Length, Probe))))
        {
            int value = Value(text.AsSpan(named.Index, named.Length));
            if (year is { } other && other != value)
                return null;
            year = value;
        }
        return year;
    }

    private static bool IsInTitle(string text, int at)
    {
        var before = text.AsSpan(Math.Max(0, at - 60), Math.Min(60, at));
        return before.LastIndexOf('《') > before.LastIndexOf('》');
    }

    private static int Value(ReadOnlySpan<char> year)
    {
        int value = 0;
        foreach (char c in year)
            value = value * 10 + (char.IsAsciiDigit(c) ? c - '0' : Math.Max(0, Numerals.IndexOf(c == '零' ? '〇' : c, StringComparison.Ordinal)));
        return value;
    }

    [GeneratedRegex(@"(?<![\d—\-–~至.])(?:(?:19|20)\d\d|二[〇零][〇零一二三四五六七八九]{2})(?=\s?年(?!代|来|以来))", RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    /// <summary>What a newspaper opens with: 本报烟台2023年5月20日讯.</summary>
    [GeneratedRegex("^[（(【]?(本报|本刊|本网|新华社|新华网|中新社|中新网|人民网|央视网|[\u4e00-\u9fff]{2,4}日报)[^，。；]{0,10}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Dateline();

    [GeneratedRegex("(?<![0-9])20[0-9]{2}(?=[\u4e00-\u9fff（(][^，。；]{0,20}(大会|论坛|峰会|博览会|展览会|大赛|年会|交易会|对接会))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Event();
}
