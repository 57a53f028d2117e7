using System.Buffers;
using System.Globalization;
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
    private const int LongestLine = 40;
    private const int LongestSentence = 200;
    private const int LongestSince = 14;

    // A text that opens with its history is not about that year.
    private const int Historic = 2;
    private static readonly SearchValues<char> _towards = SearchValues.Create("到至距");
    private static readonly SearchValues<char> _stops = SearchValues.Create("。；;！？\n");

    /// <summary>The year in the title, of a stretch that it looks back on the last, else in one of the short lines behind it, else the year that one of the first blocks opens with, else the year that more than half of
    /// the mentions name, or twice as many as any other, the opening counting more and titles in 《》 not at all, or a later one in the name of an event. Where none is clear, and where the text goes on to a much
    /// later time, it is the last year that is told as past, if the text says that it is about one year (全年, 今年); otherwise null.</summary>
    public static int? Year(string title, string text, IReadOnlyList<Block> blocks)
    {
        if (Named().Match(title) is { Success: true } match)
            return Value(match.ValueSpan);
        if (Stretch().Match(title) is { Success: true } stretch)
            return Value(stretch.Groups["last"].ValueSpan);
        if (OfLine(text, blocks) is { } line)
            return line;
        int? told = OfOpening(text, blocks) ?? Commonest(text, blocks);
        if (OfEvent(text) is { } held && (told is null ? !Named().IsMatch(text) : held.Year > told && held.Index < Opening))
            told = held.Year;
        int? last = LastPast(text);
        return last is null || last < told + Historic ? told : OfTheYear().IsMatch(text.AsSpan(0, Math.Min(text.Length, Probe))) ? last : null;
    }

    /// <summary>——2024年科技创新观察, （市科技局，2022年12月28日): a short line under the title, but for one that tells when something began (成立时间：1998年). What is written in January is about the year before, where the text speaks of that.</summary>
    private static int? OfLine(string text, IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks.Take(3))
        {
            if (block.Span.Length > LongestLine || block.Span.Of(text).AsSpan().ContainsAny('。', '；') || Founding().IsMatch(block.Span.Of(text)) || Named().Match(text, block.Span.Start, block.Span.Length) is not { Success: true } named)
                continue;
            int year = Value(named.ValueSpan);
            bool isJanuary = InJanuary().IsMatch(text.AsSpan(named.Index + named.Length, block.Span.End - named.Index - named.Length));
            return isJanuary && text.Contains(string.Create(CultureInfo.InvariantCulture, $"{year - 1}年"), StringComparison.Ordinal) ? year - 1 : year;
        }
        return null;
    }

    private static int? OfOpening(string text, IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks.Take(4))
        {
            if (Named().Match(text, block.Span.Start, Math.Min(Head, block.Span.Length)) is { Success: true } opening && (opening.Index - block.Span.Start <= 2 || Dateline().IsMatch(text.AsSpan(block.Span.Start, opening.Index - block.Span.Start))))
                return Value(opening.ValueSpan);
        }
        return null;
    }

    private static int? Commonest(string text, IReadOnlyList<Block> blocks)
    {
        var counts = new SortedDictionary<int, int>();
        int start = blocks.Count > 0 ? blocks[0].Span.Start : 0;
        foreach (var named in Named().EnumerateMatches(text.AsSpan(0, Math.Min(text.Length, Probe))))
        {
            if (IsInTitle(text, named.Index) || IsAhead(text, named.Index, named.Index + named.Length, Aims()) || IsOfFounding(text, named.Index, named.Index + named.Length))
                continue;
            int year = Value(text.AsSpan(named.Index, named.Length));
            counts[year] = counts.GetValueOrDefault(year) + (named.Index - start < Opening ? 3 : 1);
        }
        if (counts.Count == 0)
            return null;
        var most = counts.MaxBy(c => (c.Value, c.Key));
        int second = counts.Where(c => c.Key != most.Key).Select(c => c.Value).DefaultIfEmpty(0).Max();
        return most.Value * 2 > counts.Values.Sum() || most.Value >= second * 2 ? most.Key : null;
    }

    /// <summary>自2018年成立以来, 始建于2012年: since when there is something, whenever the text was written.</summary>
    private static bool IsOfFounding(string text, int start, int end)
        => Since().IsMatch(text.AsSpan(end, Math.Min(LongestSince, text.Length - end))) || Began().IsMatch(text.AsSpan(Math.Max(0, start - 3), Math.Min(3, start)));

    /// <summary>The last year that the text does not plan for: no text is older than what it tells of.</summary>
    private static int? LastPast(string text)
    {
        int? last = null;
        foreach (var named in Mentioned().EnumerateMatches(text.AsSpan(0, Math.Min(text.Length, Probe))))
        {
            if (!IsInTitle(text, named.Index) && !IsAhead(text, named.Index, named.Index + named.Length, Plans()) && Value(text.AsSpan(named.Index, named.Length)) is var year && year > (last ?? 0))
                last = year;
        }
        return last;
    }

    /// <summary>True for 到2025年, 2025年前 and the years of a sentence that plans.</summary>
    private static bool IsAhead(string text, int start, int end, Regex plans)
    {
        if (start > 0 && _towards.Contains(text[start - 1]) && !(start > 1 && text[start - 2] == '截'))
            return true;
        int least = Math.Max(0, start - LongestSentence);
        int most = Math.Min(text.Length, end + LongestSentence);
        int from = least + text.AsSpan(least, start - least).LastIndexOfAny(_stops) + 1;
        int to = text.AsSpan(end, most - end).IndexOfAny(_stops);
        var sentence = text.AsSpan(from..(to < 0 ? most : end + to));
        return plans.IsMatch(sentence) || Before().IsMatch(text.AsSpan(end, Math.Min(4, text.Length - end)));
    }

    /// <summary>2018世界VR产业大会: the year before the name of an event and where it first stands, when every such event is of that year.</summary>
    private static (int Year, int Index)? OfEvent(string text)
    {
        (int Year, int Index)? first = null;
        foreach (var named in Event().EnumerateMatches(text.AsSpan(0, Math.Min(text.Length, Probe))))
        {
            int year = Value(text.AsSpan(named.Index, named.Length));
            if (first is { } other && other.Year != year)
                return null;
            first ??= (year, named.Index);
        }
        return first;
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

    [GeneratedRegex(@"(?<!\d|[.至]|[\d年][—\-–~]{1,2})(?:(?:19|20)\d\d|二[〇零][〇零一二三四五六七八九]{2})(?=\s?年(?!代|来|以来))", RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    [GeneratedRegex(@"(?<!\d|\.|[\d年][—\-–~]{1,2})(?:(?:19|20)\d\d|二[〇零][〇零一二三四五六七八九]{2})(?=\s?年(?!代))", RegexOptions.CultureInvariant)]
    private static partial Regex Mentioned();

    /// <summary>A大事记（2014—2016年）, A工作十年（2013—2022）: what looks back is of its last year.</summary>
    [GeneratedRegex(@"^(?=.*(大事记|纪事|回顾|总结|回眸|综述|报告|统计|盘点|巡礼|历程|(?!.*(规划|计划|方案|行动|意见))[三五十]年[（(])).*?(19|20)\d\d年?[—\-–~～至]{1,2}(?<last>(19|20)\d\d)年?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Stretch();

    [GeneratedRegex("拟|将|计划|力争|争取|预计|打算|目标|有望|早于", RegexOptions.CultureInvariant)]
    private static partial Regex Plans();

    [GeneratedRegex("目标", RegexOptions.CultureInvariant)]
    private static partial Regex Aims();

    [GeneratedRegex("全年|年内|今年|去年|上年|年末|年底|本年|当年|同比", RegexOptions.CultureInvariant)]
    private static partial Regex OfTheYear();

    [GeneratedRegex("^年底?前", RegexOptions.CultureInvariant)]
    private static partial Regex Before();

    [GeneratedRegex("成立|创办|创建|创立|始建|建于|建校|开园", RegexOptions.CultureInvariant)]
    private static partial Regex Founding();

    [GeneratedRegex("^年[^，。；、\n]{0,8}以来", RegexOptions.CultureInvariant)]
    private static partial Regex Since();

    [GeneratedRegex("(始建|创建|创办|创立|成立)于$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Began();

    [GeneratedRegex("^年0?1月", RegexOptions.CultureInvariant)]
    private static partial Regex InJanuary();

    /// <summary>What a newspaper opens with: 本报烟台2023年5月20日讯.</summary>
    [GeneratedRegex("^[（(【]?(本报|本刊|本网|新华社|新华网|中新社|中新网|人民网|央视网|[\u4e00-\u9fff]{2,4}日报)[^，。；]{0,10}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Dateline();

    [GeneratedRegex("(?<![0-9])20[0-9]{2}(?=[\u4e00-\u9fff（(][^，。；]{0,20}(大会|论坛|峰会|博览会|展览会|大赛|年会|交易会|对接会|洽谈会|推介会|博会|展会))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Event();
}
