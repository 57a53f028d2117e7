using System.Text.RegularExpressions;
using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing;

/// <summary>Proposes names by their endings: the type from the ending, the start from the boundary grammar, and only where a mark of identity is there.</summary>
internal sealed partial class SuffixRecognizer(NameRules rules)
{
    private readonly NameStart _starts = new(rules);
    private readonly NameIdentity _identity = new(rules);

    private static readonly string[] _definiteVerbs = ["实施", "启动", "组织实施", "建立", "创建", "推行", "牵头建立", "设立", "实施了", "启动了", "建立了", "实行", "搭建", "组建"];

    public IEnumerable<Mention> Recognize(WordMap map)
    {
        int lastEnd = -1;
        for (int i = 0; i < map.Text.Length; i++)
        {
            var found = rules.SuffixesAt(map.Text, i, out int length);
            if (found is null || i + length <= lastEnd || ((IsInsideWord(map, i) || IsTailOfPlace(map, i, i + length)) && found.All(r => r.Strictness == SuffixStrictness.Strict)))
                continue;
            lastEnd = i + length;
            foreach (var rule in found)
            {
                if (IsEnd(map, lastEnd, rule) && Candidate(map, i, lastEnd, rule) is { } mention)
                {
                    yield return mention;
                    break;
                }
            }
        }
    }

    private static bool IsEnd(WordMap map, int end, SuffixRule rule)
    {
        if (end >= map.Text.Length)
            return true;
        if (map.StartOf(end) < end && map.KindAt(end) is WordKind.Name or WordKind.Boundary or WordKind.Protected)
            return false;
        if (rule.Strictness == SuffixStrictness.Strict && rule.Label is "Enterprise" or "Institution" or "Agency" or "Event" && !IsEdge(map, end))
            return false;
        foreach (string word in rule.NotBefore)
        {
            if (string.CompareOrdinal(map.Text, end, word, 0, word.Length) == 0)
                return false;
        }
        return true;
    }

    /// <summary>True for 部 in 外部: the ending is the tail of a known word.</summary>
    private static bool IsInsideWord(WordMap map, int at)
        => map.StartOf(at) < at && map.KindAt(at) is WordKind.Protected or WordKind.Boundary;

    /// <summary>True for 湾 in 卢湾: the ending is the tail of a known place.</summary>
    private static bool IsTailOfPlace(WordMap map, int at, int end)
        => map.StartOf(at) < at && map.NameAt(map.StartOf(at)) is { IsPlace: true } place && place.End == end;

    private static bool IsEdge(WordMap map, int end)
        => map.KindAt(end) is WordKind.Stop or WordKind.Boundary or WordKind.Conjunction || map.Text[end] is '（' or '(' or '”' or '"';

    private Mention? Candidate(WordMap map, int ending, int end, SuffixRule rule)
    {
        if (rule.Strictness == SuffixStrictness.Quoted && (ending == 0 || map.Text[ending - 1] is not '”'))
            return null;
        int start = _starts.Find(map, ending, 0);
        if (rule.Label == "Event")
            start = Joined(map, NameEdge.Edition(map, start, ending));
        start = NameEdge.Trim(map, start, ending, rule.Label);
        if (start < 0 || start >= ending || end - start < 3 || (map.NameAt(start) is { } whole && whole.End == end))
            return null;
        if (!IsNamed(map, start, ending, end, rule))
            return null;
        end = WithBracket(map.Text, rule.Label is "Fund" or "Park" ? WithPhase(map.Text, end) : end);
        var span = new TextSpan(start, end);
        string surface = span.Of(map.Text);
        return new Mention(span, LabelOf(map, start, rule), surface, surface, MentionSource.Suffix, $"ending {rule.Ending}");
    }

    /// <summary>浦江创新论坛——全球技术转移大会: an event of an event starts where the first one does.</summary>
    private int Joined(WordMap map, int start)
    {
        if (start < 6 || map.Text[start - 1] != '—' || map.Text[start - 2] != '—')
            return start;
        int end = start - 2;
        for (int i = Math.Max(0, end - 4); i < end; i++)
        {
            if (rules.SuffixesAt(map.Text, i, out int length) is { } found && i + length == end && found.Any(r => r.Label == "Event"))
                return NameEdge.Edition(map, _starts.Find(map, i, 0), i);
        }
        return start;
    }

    /// <summary>国家级新能源产业基地 behind 成为 is a title and no place; 杨浦国家创新型试点城区, with its own place, is a place and no title.</summary>
    private static string LabelOf(WordMap map, int start, SuffixRule rule)
    {
        if (rule.Label == "Park" && Designation().IsMatch(map.Text[Math.Max(0, start - 14)..start]))
            return "Program";
        return rule is { Label: "Program", Ending: "试点城区" or "示范城区" or "示范城市" or "试点城市" or "先进区" } && map.NameAt(start) is { IsPlace: true } ? "Park" : rule.Label;
    }

    [GeneratedRegex("(成为|认定为|确定为|批准为|命名为|列为|评为|获批为|授予)了?(中国|全国|国内|国家|本市|全市|首批|首个|唯一|第一批|的)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Designation();

    private bool IsNamed(WordMap map, int start, int ending, int end, SuffixRule rule)
    {
        var mark = _identity.MarkOf(map, start, ending);
        if (rule is { Label: "Fund", Strictness: SuffixStrictness.Plain } && end - start >= 6)
            return mark != NameMark.None || IsOfLevel(map.Text, start) || IsSpent(map.Text, start, end);
        bool definite = rule.Label == "Program" && end - start >= 6 && _definiteVerbs.Any(v => start >= v.Length && string.CompareOrdinal(map.Text, start - v.Length, v, 0, v.Length) == 0);
        if (definite)
            return true;
        bool onlyPlace = map.NameAt(start) is { } place && (place.IsPlace || place.IsActor) && place.End >= ending;
        if (onlyPlace && rule.Label is ("Program" or "Fund" or "Platform" or "Product" or "Policy" or "Event"))
            return false;
        return rule.Strictness == SuffixStrictness.Strict ? mark == NameMark.Strong && !onlyPlace : mark != NameMark.None;
    }

    /// <summary>True for 市科技发展基金, which stands for the place's own, and not for 市级创新资金, which tells a level only.</summary>
    private static bool IsOfLevel(string text, int start)
        => text[start] is '市' or '省' or '区' or '县' && text[start + 1] is not ('级' or '场' or '域' or '内' or '区');

    /// <summary>True for 设立专项扶持资金 and 科技创新专项资金达3.5亿元: a fund named by its kind alone is one where it is set up or has a size.</summary>
    private static bool IsSpent(string text, int start, int end)
        => SetUp().IsMatch(text[Math.Max(0, start - 16)..start]) || Sized().IsMatch(text[end..Math.Min(text.Length, end + 16)]);

    [GeneratedRegex("(设立|设置|成立|组建|发起|建立|新设|增设|安排|落实|出资)(了|的|由|每年|总规模|规模|总量|近|约|超|达|为|首期|[0-9.]|亿元|万元|亿|万)*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex SetUp();

    [GeneratedRegex("^(总额|总量|规模|总规模|累计|共|达|达到|约|近|超|超过|扶持|支持|资助|共计|为)*[0-9.,]+(亿|万)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Sized();

    /// <summary>The end with the phase of a fund or a park (产业基金二期).</summary>
    private static int WithPhase(string text, int end)
        => end + 1 < text.Length && text[end + 1] == '期' && "一二三四五六七八九".Contains(text[end], StringComparison.Ordinal) ? end + 2 : end;

    /// <summary>The end with a bracket that belongs to the name: （虹口园区）, (上海), （试行）; not an explanation or a short name.</summary>
    private static int WithBracket(string text, int end)
    {
        if (end >= text.Length || text[end] is not ('（' or '('))
            return end;
        int close = text.IndexOfAny(['）', ')'], end);
        if (close < 0 || close - end > 14)
            return end;
        string inside = text[(end + 1)..close];
        bool belongs = inside.EndsWith("园区", StringComparison.Ordinal) || inside.EndsWith("片区", StringComparison.Ordinal)
            || inside is "试行" or "暂行" or "修订" or "集团" or "上海" or "上海站" or "培育" or "含培育" or "市" || inside.EndsWith("站", StringComparison.Ordinal);
        return belongs ? close + 1 : end;
    }
}
