using System.Text.RegularExpressions;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing.Endings;

/// <summary>Where an ending is one: not inside a longer word, and only before what lets a name end.</summary>
internal sealed partial class EndingEdge(NameRules rules)
{
    /// <summary>False for 部 in 外部 and 湾 in 卢湾: common words that are the tail of a known word or place.</summary>
    public static bool MayStand(WordMap map, int at, int end, List<SuffixRule> found)
        => !(IsInsideWord(map, at) || IsTailOfPlace(map, at, end)) || !found.TrueForAll(static r => r.Strictness == SuffixStrictness.Strict);

    /// <summary>True where a name with the ending may stop at <paramref name="end"/>.</summary>
    public bool IsEnd(WordMap map, int end, SuffixRule rule)
    {
        if (end >= map.Text.Length)
            return true;
        // 产业园内 is the park and 内.
        bool within = map.Text[end] == '内' && map.StartOf(end) == end - 1;
        if (!within && map.StartOf(end) < end && map.KindAt(end) is WordKind.Name or WordKind.Boundary or WordKind.Protected)
            return false;
        if (rule.Strictness == SuffixStrictness.Strict && !IsClear(map, end, rule.Label))
            return false;
        // 制鞋工业研究院（晋江）有限公司: the company is named after it.
        if (rule.Label != "Enterprise" && CompanyBehind().IsMatch(map.Text, end))
            return false;
        // 中心组建, 委员会分别: a longer word that bounds names is what stands there, and not 组 or 分.
        int bound = map.StartOf(end) == end && map.KindAt(end) == WordKind.Boundary ? BoundaryLength(map, end) : 0;
        return rule.NotBefore.LongestAt(map.Text, end) is var other && (other == 0 || other < bound);
    }

    /// <summary>True where nothing behind a common word of the type makes it another word.</summary>
    private bool IsClear(WordMap map, int end, string label)
    {
        if (label is "Enterprise" or "Institution" or "Agency" or "Event" or "Platform" or "Region" && !IsEdge(map, end))
            return false;
        // 谷 in 台州吉谷电器 and 谷阳镇: one character before open text is no end.
        if (label == "Park" && map.Text[end - 1] is '谷' && map.KindAt(end) == WordKind.Open && !IsEdge(map, end))
            return false;
        // 高新区科技和人才工作局: the first half of an agency's name is no company.
        return label != "Enterprise" || map.KindAt(end) != WordKind.Conjunction || !AgencyBehind().IsMatch(map.Text, end);
    }

    /// <summary>True where a name can end: at a mark, a verb, or the phase of what is named (二期).</summary>
    private bool IsEdge(WordMap map, int end)
        => map.KindAt(end) is WordKind.Stop or WordKind.Boundary or WordKind.Conjunction || map.Text[end] is '（' or '(' or '”' or '"'
            || rules.Leads.LongestAt(map.Text, end) > 1 || NameEdge.WithPhase(map.Text, end) > end;

    private static bool IsInsideWord(WordMap map, int at)
        => map.StartOf(at) < at && map.KindAt(at) is WordKind.Protected or WordKind.Boundary;

    private static bool IsTailOfPlace(WordMap map, int at, int end)
        => map.StartOf(at) < at && map.NameAt(map.StartOf(at)) is { IsPlace: true } place && place.End == end;

    private static int BoundaryLength(WordMap map, int start)
    {
        int end = start + 1;
        while (end < map.Text.Length && map.KindAt(end) == WordKind.Boundary && map.StartOf(end) == start)
            end++;
        return end - start;
    }

    [GeneratedRegex(@"\G[（(]\p{L}{2,8}[）)](股份)?有限(责任)?公司", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex CompanyBehind();

    [GeneratedRegex(@"\G[和与]\p{L}{2,6}(局|厅|委员会)", RegexOptions.CultureInvariant)]
    private static partial Regex AgencyBehind();
}
