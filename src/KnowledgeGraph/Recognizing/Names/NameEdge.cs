using System.Buffers;
using System.Text.RegularExpressions;
using KnowledgeGraph.Recognizing.Lexicons;

namespace KnowledgeGraph.Recognizing.Names;

/// <summary>What the left edge of a candidate may not be: a count (4个开发区) makes it no name, a year belongs to events and plans only.</summary>
internal static partial class NameEdge
{
    private static readonly SearchValues<char> _numerals = SearchValues.Create("0123456789０１２３４５６７８９一二三四五六七八九十两百");

    /// <summary>The start after the edge is cleaned, or -1 when the candidate is a count of things and no name.</summary>
    public static int Trim(WordMap map, int start, int ending, string label)
    {
        if (start < 0 || start >= ending)
            return -1;
        // 成为我市第3家国家大学科技园, 连续举办5届创新创业大赛: which one in a row it is, or how many there were, says nothing of its name.
        if ((map.Text[start] is '第' or '每' || _numerals.Contains(map.Text[start])) && Turn().Match(map.Text, start, ending - start) is { Success: true } turn)
            return start + turn.Length;
        // 首届中关村大数据产业联盟年会 is an event's edition, and the alliance has none; nor has the prize that is given again and again.
        if (label is "Alliance" or "Program" && map.Text[start] is '第' or '首' && OpensEdition().Match(map.Text, start, ending - start) is { Success: true } edition)
            return start + edition.Length;
        // Nothing but a numeral opens a count or a year.
        if (!_numerals.Contains(map.Text[start]))
            return start;
        // 2.平台: the number of a heading.
        if (Heading().Match(map.Text, start, ending - start) is { Success: true } number)
            return start + number.Length;
        string head = map.Text[start..ending];
        if (Count().IsMatch(head))
            return -1;
        if (label is "Event" or "Policy")
            return start;
        var year = Year().Match(head);
        return year.Success ? start + year.Length : start;
    }

    [GeneratedRegex(@"\G(第[0-9一二三四五六七八九十]{1,3}[家个座所]|(每|[0-9一二两三四五六七八九十]{1,3})届)", RegexOptions.CultureInvariant)]
    private static partial Regex Turn();

    [GeneratedRegex(@"\G[0-9]{1,2}[.．](?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    /// <summary>True where a count of bodies or projects stands at <paramref name="end"/>: what is counted is a kind.</summary>
    public static bool IsCounted(string text, int end)
    {
        int at = end;
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || (at > end && text[at] is '余' or '多')))
            at++;
        return at > end && at < text.Length && text[at] is '家' or '个' or '项';
    }

    /// <summary>True behind 3个 or 十余家: what follows is a kind.</summary>
    public static bool FollowsCount(WordMap map, int start)
    {
        if (start == 0 || map.KindAt(start - 1) != WordKind.Boundary || map.Text[start - 1] is not ('个' or '家' or '批' or '类' or '座' or '只' or '支' or '种'))
            return false;
        int word = map.StartOf(start - 1);
        return start - word > 1 && (char.IsAsciiDigit(map.Text[word]) || "二三四五六七八九十两百".Contains(map.Text[word], StringComparison.Ordinal)) && map.Text[word..(start - 1)] is not "1";
    }

    /// <summary>The end with a bracket that belongs to the name: （虹口园区）, (上海), （试行）; not an explanation or a short name.</summary>
    public static int WithBracket(WordMap map, int end, string label)
    {
        string text = map.Text;
        if (end >= text.Length || text[end] is not ('（' or '('))
            return end;
        int close = text.IndexOfAny(['）', ')'], end);
        if (close < 0 || close - end > 14)
            return end;
        if (map.NameAt(end + 1) is { IsPlace: true } place && place.End == close)
            return label is "Institution" or "Event" or "Park" ? close + 1 : end;
        string inside = text[(end + 1)..close];
        if (inside == "有限合伙" && text.AsSpan(0, end).EndsWith("合伙企业"))
            return close + 1;
        return InBracket().IsMatch(inside) && !Otherwise().IsMatch(inside) ? close + 1 : end;
    }

    /// <summary>The end with the phase of a fund or a park (产业基金二期).</summary>
    public static int WithPhase(string text, int end)
        => end + 1 < text.Length && text[end + 1] == '期' && "一二三四五六七八九".Contains(text[end], StringComparison.Ordinal) ? end + 2 : end;

    /// <summary>The same for a park, but where only the works are told by the phase (二期工程, 一期投用).</summary>
    public static int WithParkPhase(string text, int end)
        => WithPhase(text, end) is var phase && phase > end && !Works().IsMatch(text, phase) ? phase : end;

    [GeneratedRegex(@"\G(已|正式|全面|即将|将|于[^，。；]{1,9})*(工程|项目|建设|规划|扩建|占地|用地|投用|投运|投产|建成|开工|动工|竣工|完工|封顶|交付|启用|投入使用|主体|总投资|总建筑|建筑面积)", RegexOptions.CultureInvariant)]
    private static partial Regex Works();

    [GeneratedRegex("(园区|片区|赛区|站)$|^(试行|暂行|修订|集团|上海|培育|含培育|市)$", RegexOptions.CultureInvariant)]
    private static partial Regex InBracket();

    /// <summary>（原某某工业园区）, （前身为某某园区）: what it was called, or is called for short.</summary>
    [GeneratedRegex("^(原|曾|前身|现|今|又|即|也)|称", RegexOptions.CultureInvariant)]
    private static partial Regex Otherwise();

    [GeneratedRegex(@"^[一二两三四五六七八九十]大(?!学)|^([0-9０-９]{1,3}|[0-9０-９]{5,}|[一二三四五六七八九十两百]+)(余|多|几)?(个|家|项|所|批|支|名|位|次|条|座|类|只|款|种|期|场|片|处|万|亿|%|月|日)", RegexOptions.CultureInvariant)]
    private static partial Regex Count();

    /// <summary>The start moved left to the edition or year that opens the name of an event (第5届…, 2011…), where nothing but words of the name, and <paramref name="words"/> that bound others, lies between.</summary>
    public static int Edition(WordMap map, int start, int ending, TermSet words)
    {
        int floor = Math.Max(0, ending - 40);
        if (start < ending && OpensEdition().IsMatch(map.Text, start))
            return start;
        for (int i = ending - 1; i >= floor; i--)
        {
            if (map.Text[i] == '”' && map.Text.LastIndexOf('“', i, Math.Min(i + 1, 40)) is var open and >= 0)
            {
                i = open;
                continue;
            }
            if (map.Text[i] == '）' && map.Text.LastIndexOf('（', i, Math.Min(i + 1, 12)) is var bracket and > 0)
            {
                i = bracket;
                continue;
            }
            if (map.KindAt(i) == WordKind.Stop || map.Text[i] is '的' or '）')
                return start;
            if (i < start && OpensEdition().Match(map.Text, i, ending - i) is { Success: true } match && match.Index == i)
                return i > 0 && map.Text[i - 1] is '〔' or '[' or '（' or '(' ? start : i;
            if (i < start && map.KindAt(i) == WordKind.Boundary && map.StartOf(i) == i && words.LongestAt(map.Text, i) == 0 && !char.IsAsciiDigit(map.Text[i]))
                return start;
        }
        return start;
    }

    [GeneratedRegex(@"\G(第[0-9一二三四五六七八九十]{1,3}届|首届|(19|20)[0-9]{2}(?!年?[0-9]{0,2}月)年?)", RegexOptions.CultureInvariant)]
    private static partial Regex OpensEdition();

    [GeneratedRegex(@"^(19|20)[0-9]{2}(年度|年)?", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
