using System.Text.RegularExpressions;
using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Lexicons;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing;

/// <summary>Proposes names by their endings: the type from the ending, the start from the boundary grammar, and only where a mark of identity is there.</summary>
internal sealed partial class SuffixRecognizer(NameRules rules)
{
    private readonly NameStart _starts = new(rules);
    private readonly NameIdentity _identity = new(rules);
    private readonly EventStart _events = new(rules);
    private readonly ProgramStart _programs = new(rules);
    private readonly NationalStart _nationals = new(rules);

    // Endings of names that hold no more than a place before them (杭州资本, 上海国际金融中心).
    private static readonly string[] _afterPlace = ["资本", "产投", "金投", "国投", "城投", "建投", "科投", "交投", "文投", "金控", "国控", "高新投", "创投", "国际科技创新中心", "国际金融中心", "国际贸易中心", "国际航运中心", "国际经济中心", "国际消费中心城市", "南部科创中心", "新区"];
    private static readonly string[] _trades = ["医疗", "软件", "生物", "制药", "半导体", "微电子", "汽车", "环保", "基因", "乳业", "酒业", "矿业", "硅业", "锂业", "铝业", "铜业", "电气", "电子", "智能"];
    private const string NoEntity = "None";
    private const int LongestDraft = 30;
    private const int LooseQualifier = 4;
    private const int ShortestProduct = 5;
    private const int ShortestCourse = 8;
    private const int LongestTown = 3;
    private const int OwnWords = 2;
    private const int ShortestTrial = 6;
    private const int ShortestNumber = 3;
    private const string FundInvests = "基金投资子";
    private const int LongestShortCompany = 10;
    private const int Grade = 3;

    private static readonly TermEndings _definiteVerbs = new(["开展的", "试行", "试行的", "实施的", "启动的", "实施", "启动", "组织实施", "建立", "创建", "推行", "牵头建立", "设立", "实施了", "启动了", "建立了", "实行", "搭建", "组建"]);
    private static readonly TermEndings _jointVerbs = new(["共建", "合建", "联合成立", "联合设立", "联合组建", "共同组建", "共同成立", "共同设立", "合作成立", "合作设立"]);

    // What is done with a fund or a house, right before the word for it.
    private static readonly TermEndings _acts = new(["管理", "运营", "托管", "设立", "发起", "建设", "共建", "新建", "建立", "组建", "投资"]);
    private static readonly TermEndings _founding = new(["成立", "成立了", "设立", "设立了", "组建", "组建了", "新设", "增设"]);

    public void Recognize(WordMap map, List<Mention> mentions)
    {
        int lastEnd = -1;
        for (int i = 0; i < map.Text.Length; i++)
        {
            int length = 0;
            var found = map.MayOpen(i, Openings.Ending) ? rules.SuffixesAt(map.Text, i, out length) : null;
            if (found is null || i + length <= lastEnd || ((IsInsideWord(map, i) || IsTailOfPlace(map, i, i + length)) && found.All(r => r.Strictness == SuffixStrictness.Strict)))
                continue;
            lastEnd = i + length;
            foreach (var rule in found)
            {
                if (IsEnd(map, lastEnd, rule) && Candidate(map, i, lastEnd, rule) is { } mention)
                {
                    mentions.Add(mention);
                    break;
                }
            }
        }
    }

    private bool IsEnd(WordMap map, int end, SuffixRule rule)
    {
        if (end >= map.Text.Length)
            return true;
        // 产业园内 is the park and 内.
        bool within = map.Text[end] == '内' && map.StartOf(end) == end - 1;
        if (!within && map.StartOf(end) < end && map.KindAt(end) is WordKind.Name or WordKind.Boundary or WordKind.Protected)
            return false;
        if (rule.Strictness == SuffixStrictness.Strict && rule.Label is "Enterprise" or "Institution" or "Agency" or "Event" or "Platform" or "Region" && !IsEdge(map, end))
            return false;
        // 高新区科技和人才工作局: the first half of an agency's name is no company.
        if (rule is { Strictness: SuffixStrictness.Strict, Label: "Enterprise" } && map.KindAt(end) == WordKind.Conjunction && AgencyBehind().IsMatch(map.Text, end))
            return false;
        // 中心组建, 委员会分别: a longer word that bounds names is what stands there, and not 组 or 分.
        int bound = map.StartOf(end) == end && map.KindAt(end) == WordKind.Boundary ? BoundaryLength(map, end) : 0;
        return rule.NotBefore.LongestAt(map.Text, end) is var other && (other == 0 || other < bound);
    }

    [GeneratedRegex(@"\G[和与]\p{L}{2,6}(局|厅|委员会)", RegexOptions.CultureInvariant)]
    private static partial Regex AgencyBehind();

    private static int BoundaryLength(WordMap map, int start)
    {
        int end = start + 1;
        while (end < map.Text.Length && map.KindAt(end) == WordKind.Boundary && map.StartOf(end) == start)
            end++;
        return end - start;
    }

    /// <summary>True for 部 in 外部: the ending is the tail of a known word.</summary>
    private static bool IsInsideWord(WordMap map, int at)
        => map.StartOf(at) < at && map.KindAt(at) is WordKind.Protected or WordKind.Boundary;

    /// <summary>True for 湾 in 卢湾: the ending is the tail of a known place.</summary>
    private static bool IsTailOfPlace(WordMap map, int at, int end)
        => map.StartOf(at) < at && map.NameAt(map.StartOf(at)) is { IsPlace: true } place && place.End == end;

    /// <summary>True where a name can end: at a mark, a verb, or the phase of what is named (二期).</summary>
    private bool IsEdge(WordMap map, int end)
        => map.KindAt(end) is WordKind.Stop or WordKind.Boundary or WordKind.Conjunction || map.Text[end] is '（' or '(' or '”' or '"'
            || rules.Leads.LongestAt(map.Text, end) > 1 || NameEdge.WithPhase(map.Text, end) > end;

    private Mention? Candidate(WordMap map, int ending, int end, SuffixRule rule)
    {
        if (rule.Label == "Region")
            return TownStart(map, ending) is >= 0 and var town ? Named(map, town, end, rule) : null;
        // 金山生命健康产业基地 基地引进…: the second word opens the next clause.
        if (ending > rule.Ending.Length && rule.Ending.Length > 1 && string.CompareOrdinal(map.Text, ending - rule.Ending.Length, rule.Ending, 0, rule.Ending.Length) == 0)
            return null;
        if (rule.Label == NoEntity || (rule.Label == "Industry" && !IsFormula(map.Text, ending)) || IsTrialOfProgram(map, ending, rule) || (rule.Ending == "新区" && map.NameEndingAt(end) is not null) || (rule.Label == "Platform" && ending > 3 && map.Text.AsSpan(ending - 3, 3) is "管委会") || (rule.Strictness == SuffixStrictness.Quoted && (ending < 2 || map.Text[ending - 1] is not '”' || map.Text[ending - 2] == '条')) || IsTrialOfProduct(map.Text, ending, rule))
            return null;
        // 获省科技厅专项经费800万元: what an office pays is no fund of that name.
        if (rule.Label == "Fund" && ending > 0 && map.Text[ending - 1] is '厅' or '局' or '委')
            return null;
        int start = _starts.Find(map, ending, 0);
        if (rule is { Label: "Program", Strictness: SuffixStrictness.Plain })
            start = _programs.Find(map, start, end);
        if (rule.Label == "Institution")
            start = _nationals.Find(map, start, end);
        if (rule.Label == "Event")
            start = _events.Find(map, Joined(map, NameEdge.Edition(map, start, ending, rules.Contexts.EventWords)), end);
        if (rule.Label == "Policy" && Drafted(map, start, ending, end) is >= 0 and var drafted && ending - drafted >= LooseQualifier && !PlanPeriods.Is(map.Text, drafted, ending))
            return Named(map, drafted, end, rule);
        // 自然科学奖66项、技术发明奖31项: what prizes are counted by is their name.
        if (rule is { Label: "Program", Strictness: SuffixStrictness.Plain } && start == ending && rule.Ending.Length > 2 && rule.Ending[^1] == '奖' && ((rule.Ending.Length > 3 && NameEdge.IsCounted(map.Text, end)) || IsGraded(map.Text, end)))
            return Named(map, start, end, rule);
        if (start >= 0 && IsActed(map, start, ending, rule.Label))
            return null;
        start = BehindKnown(map, start, ending, rule.Label);
        // 产业园运营公司盐城市科创投资有限公司: what kind of company it is stands before its name.
        if (rule.Label == "Enterprise" && start >= 0)
            start = BehindKind(map, start, ending);
        // 25项成果黑龙江省科学技术奖: what wins stands before the place that opens the prize.
        if (rule.Label == "Program" && start >= 0 && ending - start > LooseQualifier && (map.Text.AsSpan(start).StartsWith("成果") || map.Text.AsSpan(start).StartsWith("项目")) && map.NameAt(start + 2) is { IsPlace: true })
            start += 2;
        // 产业引导基金投资子基金: what a fund invests in is no part of its name.
        if (rule.Label == "Fund" && map.Text.AsSpan(start, Math.Max(0, end - start)).IndexOf(FundInvests) is > 2 and var invests)
            end = start + invests + 2;
        // 天使基金由高新集团管理: the fund that a text speaks of by its kind, where it tells who runs it.
        if (rule is { Label: "Fund", Strictness: SuffixStrictness.Plain } && start == ending && end - ending == LooseQualifier && (start == 0 || map.KindAt(start - 1) == WordKind.Stop) && FundContext.IsRunBy(map.Text, end))
            return Named(map, start, end, rule);
        // 设立专项资金，…: the one that is set up is a fund, whatever it is for.
        if (rule.Ending == "专项资金" && start == ending && start >= OwnWords && map.Text.AsSpan(start - OwnWords, OwnWords) is "设立" or "增设")
            return Named(map, start, end, rule);
        start = NameEdge.Trim(map, start, ending, rule.Label);
        // 《2023先进制造业百强园区》: a title that is no document names nothing of that kind.
        if (rule.Label != "Policy" && end < map.Text.Length && map.Text[end] == '》' && start > 0 && map.Text.LastIndexOf('《', start - 1, Math.Min(start, ShortestCourse)) is >= 0 and var open && map.Text.IndexOf('》', open) == end && rule.Label is "Park" or "Enterprise" or "Platform")
            return null;
        if (start < 0 || start >= ending || end - start < 3 || (map.NameAt(start) is { } whole && whole.End == end))
            return null;
        if (!IsNamed(map, start, ending, end, rule) || IsKind(map, start, end, rule.Label) || IsOneOfMany(map, start, ending, rule.Label) || IsKindOfKnown(map, start, ending, end, rule.Label))
            return null;
        return Named(map, start, NameEdge.WithBracket(map, rule.Label == "Park" ? NameEdge.WithParkPhase(map.Text, end) : rule.Label == "Fund" ? NameEdge.WithPhase(map.Text, end) : end, rule.Label), rule);
    }

    /// <summary>True for 某某投资集团管理基金 and 在兰州新区建设研究院: what a company does, or what is done in a place, with a thing that is not named.</summary>
    private bool IsActed(WordMap map, int start, int ending, string label)
    {
        if (ending - start < LooseQualifier || _acts.LongestAt(map.Text, ending, start) is not (> 0 and var act))
            return false;
        int verb = ending - act;
        if (label == "Fund" && rules.EndsIn(map.Text, start, verb, static found => found.Exists(static r => r.Label == "Enterprise")))
            return true;
        return label is "Institution" or "Park" or "Platform" && map.NameAt(start) is { IsPlace: true } or { Forms.Sure.Entry.Label: "Park" }
            && map.NameAt(start)!.End == verb && start > 0 && map.Text[start - 1] is '在' or '于' or '到' or '赴';
    }

    private static int BehindKind(WordMap map, int start, int ending)
    {
        for (int i = start + 2; i + 2 < ending; i++)
        {
            if (map.NameAt(i) is { IsPlace: true } place && ending - place.End >= 2 && map.Text.AsSpan(i - 2, 2) is "公司" or "平台" or "企业" or "主体")
                return i;
        }
        return start;
    }

    /// <summary>Where the name of a town or an island starts (九亭 before 镇): two or three characters of its own behind a mark, a verb or a place; -1 where it is none (特色镇).</summary>
    private int TownStart(WordMap map, int ending)
    {
        int start = ending;
        while (start > 0 && ending - start <= LongestTown && map.KindAt(start - 1) == WordKind.Open)
            start--;
        bool opens = start == 0 || map.KindAt(start - 1) is WordKind.Stop or WordKind.Boundary or WordKind.Conjunction || map.NameEndingAt(start) is { IsPlace: true };
        if (!opens || ending - start is < 2 or > LongestTown || rules.Leads.LongestAt(map.Text, start) > 1)
            return -1;
        for (int i = start; i < ending; i++)
        {
            if (rules.Generic.LongestAt(map.Text, i) > 1)
                return -1;
        }
        return start;
    }

    /// <summary>True for 国家级科创平台 in 国家级科创平台“科大硅谷”: the kind of what is named in marks.</summary>
    private static bool IsRankBeforeName(string text, int start, int end)
        => end < text.Length && text[end] == '“' && (text.AsSpan(start).StartsWith("国家级") || text.AsSpan(start).StartsWith("省级") || text.AsSpan(start).StartsWith("市级"));

    /// <summary>True for 生物医药产业联盟 in 成立2个生物医药产业联盟 and in 生物医药产业联盟2家, the last of a list aside.</summary>
    private static bool IsKind(WordMap map, int start, int end, string label)
        => label is "Institution" or "Park" or "Platform" or "Alliance" or "Enterprise" or "Product"
            && (IsRankBeforeName(map.Text, start, end) || NameEdge.FollowsCount(map, start) || (NameEdge.IsCounted(map.Text, end) && !(map.Text[end] == '1' && !char.IsAsciiDigit(map.Text[end + 1])) && (start == 0 || !WordMap.IsJoint(map.Text[start - 1]) || IsOfLevel(map.Text, start))));

    /// <summary>The start behind a known programme that a place follows (技术创新工程徐汇外包服务集群), or behind a zone that builds (郑东新区建设中原科技城).</summary>
    private static int BehindKnown(WordMap map, int start, int ending, string label)
    {
        // 市经信委、黄浦区政府四方会商机制: the last of those who meet is no part of the name.
        if (label == "Program" && start > 0 && map.Text[start - 1] == '、' && map.NameAt(start) is { IsPlace: true } seat && map.Text.AsSpan(seat.End).StartsWith("政府"))
            return Math.Min(ending, seat.End + 2);
        // 大同经开区国药集团威奇达药业: the company lies in the zone, and is named behind it.
        if (label == "Enterprise" && start >= 0 && map.NameAt(start) is { Forms.Sure.Entry.Label: "Park" } zone && map.NameAt(zone.End) is { Forms.Sure.Entry.Label: "Enterprise" })
            return zone.End;
        if (label is not ("Park" or "Institution" or "Platform") || start < 0)
            return start;
        var last = map.NameAt(start);
        // 怀柔科学城高能同步辐射光源: a known facility lies in a known park.
        if (label == "Platform" && last is { Forms.Sure.Entry.Label: "Park" } site && map.NameAt(site.End) is { Forms.Sure.Entry.Label: "Platform" })
            return site.End;
        while (last is { Forms.Sure.Entry.Label: "Program" } && map.NameAt(last.End) is { Forms.Sure.Entry.Label: "Program" } second)
            last = second;
        if (last is { Forms.Sure.Entry.Label: "Program" } && map.NameAt(last.End) is { IsPlace: true })
            return last.End;
        // 浦东、闵行国家科技进步示范区: the places share what the state names.
        if (last is { IsPlace: true } && start > 1 && map.Text[start - 1] == '、' && map.NameEndingAt(start - 1) is { IsPlace: true } && map.Text.AsSpan(last.End).StartsWith("国家"))
            return last.End;
        if (last is { IsPlace: true } && map.NameAt(last.End) is { } next)
            last = next;
        // 同意在浙江省台州市建设A试验区: the place where it is built.
        bool isSite = last is { IsPlace: true } && start > 0 && map.Text[start - 1] == '在';
        bool builds = last is { Forms.Sure.Entry: var builder } && (isSite || Zones.Is(builder.Label, builder.Name)) && last.End + 4 <= ending && string.CompareOrdinal(map.Text, last.End, "建设", 0, 2) == 0;
        return builds ? last!.End + 2 : start;
    }

    /// <summary>True for 离岸创新创业基地 behind 布局一批, not behind 获批: several of a kind, where no place or known name tells which.</summary>
    private bool IsOneOfMany(WordMap map, int start, int ending, string label)
        => label is "Institution" or "Park" or "Platform" or "Alliance" or "Enterprise" or "Fund" or "Event" or "Program"
            && rules.Many.LongestAt(map.Text, start) > 0 && !(start > 1 && map.Text[start - 2] == '获' && map.Text[start] is not ('国' or '全' or '省' or '市' or '区')) && _identity.MarkOf(map, start, ending) != NameMark.Strong;

    private static Mention Named(WordMap map, int start, int end, SuffixRule rule)
    {
        var span = new TextSpan(start, end);
        string surface = span.Of(map.Text);
        // 省科技进步一等奖: the grade is no part of the prize's name.
        bool graded = rule.Ending.EndsWith("等奖", StringComparison.Ordinal);
        string name = graded ? string.Concat(surface.AsSpan(0, surface.Length - Grade), "奖") : surface;
        return new Mention(span, LabelOf(map, start, rule), surface, name, graded ? MentionSource.Context : MentionSource.Suffix, $"ending {rule.Ending}");
    }

    /// <summary>True before 产业 in “20+8”产业: a sum in marks.</summary>
    private static bool IsFormula(string text, int ending)
        => ending > 2 && text[ending - 1] == '”' && (char.IsAsciiDigit(text[ending - 2]) || char.IsAsciiLetter(text[ending - 2]));

    /// <summary>True for “三项改革”试点 and 福州高新区试点: a known programme that is tried out, a zone that tries something out.</summary>
    private static bool IsTrialOfProgram(WordMap map, int ending, SuffixRule rule)
        => rule.Ending is "试点" or "试点单位" && map.NameEndingAt(ending > 0 && map.Text[ending - 1] == '”' ? ending - 1 : ending) is { } known && known.Forms.Sure?.Entry.Label is "Program" or "Park";

    /// <summary>True for 生物医药责任保险试点: the product is named, and tried out.</summary>
    private bool IsTrialOfProduct(string text, int ending, SuffixRule rule)
    {
        if (ending > 0 && text[ending - 1] == '”')
            ending--;
        return rule.Ending == "试点" && rules.EndsIn(text, ending - 8, ending, static found => found.Exists(static r => r is { Label: "Product", Strictness: SuffixStrictness.Loose }));
    }

    /// <summary>Where a title without 《》 starts that is the object of a verb (制定财政科技投入改革方案); -1 where it is none.</summary>
    private int Drafted(WordMap map, int start, int ending, int end)
    {
        if (end < map.Text.Length && map.KindAt(end) is not (WordKind.Stop or WordKind.Boundary or WordKind.Conjunction))
            return -1;
        // 制定促进股权投资企业发展的实施办法: a title may hold 的 before its ending, where it opens as titles do.
        bool isLong = start == ending && ending > 0 && map.Text[ending - 1] == '的';
        for (int at = isLong ? start - 1 : start; at > Math.Max(0, end - LongestDraft); at--)
        {
            if (rules.Contexts.PolicyVerbs.LongestAt(map.Text, at) > 0)
                return (isLong ? rules.Contexts.PolicyOpenings.LongestAt(map.Text, at) > 0 : rules.Leads.LongestAt(map.Text, at) == 0) ? at : -1;
            if (map.KindAt(at - 1) == WordKind.Stop || map.Text[at - 1] is '的' or '”' or '并' || (map.Text[at - 1] == '和' && !isLong))
                return -1;
        }
        return -1;
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
                return NameEdge.Edition(map, _starts.Find(map, i, 0), i, rules.Contexts.EventWords);
        }
        return start;
    }

    /// <summary>国家级新能源产业基地 behind 成为 is a title and no place; 杨浦国家创新型试点城区, with its own place, is a place and no title.</summary>
    private static string LabelOf(WordMap map, int start, SuffixRule rule)
    {
        if (rule.Label == "Park" && start > 0 && map.Text[start - 1] == '、' && IsTitle(rule.Ending) && WonInList().IsMatch(map.Text[Math.Max(0, start - 32)..start]))
            return "Program";
        if (rule.Label == "Park" && (Designation().IsMatch(map.Text[Math.Max(0, start - 14)..start]) || (IsRanked(map.Text, start) && Won().IsMatch(map.Text[Math.Max(0, start - 8)..start]))))
            return "Program";
        if (rule.Label == "Program" && start > 0 && map.Text[start - 1] == '、' && WonInList().IsMatch(map.Text[Math.Max(0, start - 32)..start]))
            return "Program";
        // 招商银行小企业贷款中心: a centre of a bank is the bank's.
        if (rule is { Label: "Institution" } && rule.Ending[^1] == '心' && map.NameAt(start) is { Forms.Sure.Entry.Label: "Enterprise" } bank && map.Text[bank.End - 1] == '行')
            return "Enterprise";
        // 中国人民银行厦门市中心支行 is of the state, 人行厦门市中心支行 too.
        if (rule is { Label: "Enterprise" } && rule.Ending[^1] == '行' && (map.NameAt(start) is { Forms.Sure.Entry.Label: "Agency" } || map.Text.AsSpan(start).StartsWith("人行")))
            return "Agency";
        // 共同建立…联席会议: what is set up to meet again and again.
        if (rule.Ending == "联席会议" && start > 1 && map.Text.AsSpan(start - 2, 2) is "建立")
            return "Program";
        // 和林格尔新区 is found as zones are, and is a place like a district.
        if (rule.Ending == "新区")
            return "Region";
        return map.NameAt(start) is { IsPlace: true } ? rule.LabelInPlace : rule.Label;
    }

    /// <summary>True for 国家级…示范区: a rank opens what is won.</summary>
    private static bool IsRanked(string text, int start)
        => text.AsSpan(start).StartsWith("国家") || text.AsSpan(start).StartsWith("全国") || text.AsSpan(start).StartsWith("省级") || text.AsSpan(start).StartsWith("市级");

    private static bool IsTitle(string ending) => ending[^1] == '区' && ending is "示范区" or "先行区" or "试点区" or "试验区" or "实验区" or "先导区";

    [GeneratedRegex("(列入|入选|获评|被评为|认定为|命名为)了?[^，。；,;]{4,26}、$", RegexOptions.CultureInvariant)]
    private static partial Regex WonInList();

    [GeneratedRegex("(获批|获评|入选|获选|被评为|争创|创建|申创|打造成|打造成为|建设成为|建成|获认定|晋升|升级为)了?(首批|首个)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Won();

    [GeneratedRegex("((是|为)(我国|中国|全国|国内)?(首个|首批|唯一|第一批|第一个)|成为|认定为|确定为|批准为|命名为|列为|评为|获批为|授予)了?(中国|全国|国内|国家|本市|[全我][市省区县]|首批|首个|唯一|第一批|第[0-9一二三四五六七八九十]+[家个座所批]|的)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Designation();

    private static bool EndsInBody(ReadOnlySpan<char> text)
        => text.EndsWith("公司") || text.EndsWith("集团") || text.EndsWith("政府") || text.EndsWith("银行") || text.EndsWith("财政") || text.EndsWith("基金");

    private bool IsNamed(WordMap map, int start, int ending, int end, SuffixRule rule)
    {
        if (rule.Strictness == SuffixStrictness.Loose)
            return ending - start >= LooseQualifier || (rule.Label == "Product" && ending - start > 1 && end - start >= ShortestProduct);
        var mark = _identity.MarkOf(map, start, ending);
        if (mark == NameMark.None && IsNational(map.Text, start, ending) && rule.Label is "Platform" or "Park" or "Institution")
            mark = NameMark.Weak;
        // 建设区科技创新公共服务平台: a level word stands for the place's own. 云数据库 is a kind.
        if (rule is { Label: "Platform", Strictness: SuffixStrictness.Plain })
        {
            if (mark == NameMark.None && IsOfLevel(map.Text, start) && ending - start > LooseQualifier)
                return true;
            if (mark == NameMark.Weak && ending - start < 2)
                return false;
        }
        // 设立科创基金20亿元: a fund that is set up with a sum, however short its name.
        if (rule is { Label: "Fund", Strictness: SuffixStrictness.Plain } && end - start == LooseQualifier && end < map.Text.Length && char.IsAsciiDigit(map.Text[end]) && _founding.LongestAt(map.Text, start) > 0)
            return true;
        if (rule is { Label: "Fund", Strictness: SuffixStrictness.Plain } && end - start >= 6)
            return mark != NameMark.None || IsOfLevel(map.Text, start) || FundContext.IsSpent(map.Text, start, end);
        // 大连市政府投资、中国移动甘肃公司投资12亿元: a body that puts money in.
        if (rule is { Label: "Enterprise", Ending: "投资" } && ((end < map.Text.Length && (char.IsAsciiDigit(map.Text[end]) || map.Text[end] is '约' or '近' or '超' or '逾' or '共' or '建')) || map.NameEndingAt(ending) is { IsActor: true } || EndsInBody(map.Text.AsSpan(0, ending))))
            return false;
        if (rule.Label == "Enterprise" && rule.Ending[^1] == '行' && rule.Ending[^2] != '银')
            return mark == NameMark.Strong;
        // 山东大学科研管理部: a department of a university or a company governs nothing.
        if (rule is { Label: "Agency", Strictness: SuffixStrictness.Strict } && map.NameAt(start) is { IsActor: true, Forms.Sure.Entry.Label: "Institution" or "Enterprise" })
            return false;
        // 举办科技管理人才培训班: what is held is one, though its words are common.
        if (rule.Label == "Event" && end - start >= ShortestCourse && rule.Ending.Contains('训', StringComparison.Ordinal) && rules.Contexts.EventVerbs.LongestAt(map.Text, start) > 0)
            return true;
        // 举办科创基金签约仪式: a ceremony that is held.
        if (rule.Label == "Event" && rule.Ending.EndsWith("仪式", StringComparison.Ordinal) && ending - start >= LooseQualifier && rules.Contexts.EventVerbs.LongestAt(map.Text, start) > 0)
            return true;
        // 举办国际产业技术创新论坛: how far it reaches tells which, where it is held.
        if (rule is { Label: "Event", Strictness: SuffixStrictness.Plain } && end - start >= ShortestCourse && Reach().IsMatch(map.Text, start) && (rules.Contexts.EventVerbs.LongestAt(map.Text, start) > 0 || NameEdge.IsHeld(map.Text, end)))
            return true;
        if (rule.Label == "Program" && end - start >= 6 && IsListedBehind(map.Text, start, rule.Ending))
            return true;
        // 新区科技发展局: a level word stands for the place, whose office it is.
        if (rule is { Label: "Agency" } && mark == NameMark.None && ending - start >= LooseQualifier && IsOffice(map.Text, start, rule.Ending))
            return true;
        // 中山市成立科技创新委员会: an office that is set up is one.
        if (rule is { Label: "Agency", Strictness: SuffixStrictness.Plain } && mark == NameMark.None && ending - start >= LooseQualifier && _founding.LongestAt(map.Text, start) > 0)
            return true;
        // 市技术市场协会: so does what a place has of the kind.
        if (rule is { Label: "Institution", Strictness: SuffixStrictness.Plain } && mark == NameMark.None && ending - start > LooseQualifier && IsOfLevel(map.Text, start))
            return true;
        // 创新创业投融资服务平台（V-Next）: a name in letters tells which.
        if (mark == NameMark.None && rule.Strictness == SuffixStrictness.Plain && rule.Label is "Platform" or "Program" or "Institution" or "Alliance" && HasLetters(map.Text, end))
            return true;
        // 在义乌市建设国际贸易综合改革试验区: so does the place where it is built.
        if (rule is { Label: "Park", Strictness: SuffixStrictness.Plain } && ending - start > LooseQualifier && start > OwnWords && map.Text.AsSpan(start - OwnWords, OwnWords) is "建设" && map.NameEndingAt(start - OwnWords) is { IsPlace: true })
            return true;
        // 895孵化器: so does a number that is no count.
        if (mark == NameMark.None && rule.Label is "Park" or "Event" or "Institution" && ending - start >= ShortestNumber && !map.Text.AsSpan(start, ending - start).ContainsAnyExceptInRange('0', '9'))
            return true;
        // 建立了…研究院运行机制: what a body has of its own is no programme.
        if (rule is { Label: "Program", Strictness: SuffixStrictness.Strict } && rules.EndsIn(map.Text, ending - OwnWords - 4, ending - OwnWords, static found => found.Exists(static r => r is { Label: "Institution" or "Agency", Strictness: SuffixStrictness.Plain })))
            return false;
        bool definite = rule.Label == "Program" && end - start >= 6 && _definiteVerbs.LongestAt(map.Text, start) > 0;
        if (definite || (rule.Ending.EndsWith("试点", StringComparison.Ordinal) && end - start >= ShortestTrial && start > 1 && map.Text.AsSpan(start - 2, 2) is "开展"))
            return true;
        // 首次增设企业技术创新奖: what is set up is one, though its words are common.
        if (rule.Label == "Program" && rule.Ending[^1] == '奖' && ending - start >= LooseQualifier && start > 1 && map.Text.AsSpan(start - 2, 2) is "增设" or "设立" or "新设" or "首设")
            return true;
        // 共建智能医疗联合创新中心: what several build together is one.
        if (rule is { Label: "Institution", Strictness: SuffixStrictness.Plain } && ending - start > LooseQualifier && _jointVerbs.LongestAt(map.Text, start) > 0)
            return true;
        if (rule is { Label: "Policy", Ending: "规划" } && PlanPeriods.Close(map.Text, start, ending))
            return true;
        // 汉江创投发起的…基金: two characters of its own at the head of a clause, and what investors do behind.
        if (rule is { Label: "Enterprise", Strictness: SuffixStrictness.Strict } && rule.Ending is "创投" or "金投" && ending - start == OwnWords && mark == NameMark.Weak && (start == 0 || map.KindAt(start - 1) == WordKind.Stop || map.Text[start - 1] is '由' or '与') && FundContext.DoesInvest(map.Text, end))
            return true;
        // 东软医疗: a company and its trade are another company.
        if (rule is { Label: "Enterprise", Strictness: SuffixStrictness.Strict } && _trades.Contains(rule.Ending, StringComparer.Ordinal) && map.NameAt(start) is { IsPlace: false, Forms.Sure.Entry.Label: "Enterprise" } parent && parent.End == ending)
            return true;
        // 翠亨新区: two characters of its own at the head of a clause.
        if (rule.Ending == "新区" && ending - start == 2 && mark == NameMark.Weak && (start == 0 || map.KindAt(start - 1) is WordKind.Stop or WordKind.Boundary))
            return true;
        // 和林格尔新区: the new area of a place is one.
        if (rule.Ending == "新区" && map.NameAt(start) is { IsPlace: true } seat && seat.End == ending)
            return true;
        bool onlyPlace = map.NameAt(start) is { } place && (place.IsPlace || place.IsActor) && place.End >= ending && !_afterPlace.Contains(rule.Ending, StringComparer.Ordinal);
        if (rule is { Label: "Enterprise", Strictness: SuffixStrictness.Strict } && !_afterPlace.Contains(rule.Ending, StringComparer.Ordinal)
            && (map.NameEndingAt(ending) is { IsActor: false } || map.Text[start] is '市' or '区' or '省' || end - start > LongestShortCompany || map.Text.AsSpan(start, end - start).ContainsAny('“', '+')))
            return false;
        // A prize of the city (市科学技术奖) and a base of the state (国家存储器基地) are the one of their kind.
        if (rule.Label == "Program" && rule.Ending[^1] == '奖' && (IsOfLevel(map.Text, start) || (onlyPlace && rule.Ending.Length > 2)))
            return true;
        if (rule is { Label: "Park", Strictness: SuffixStrictness.Strict } && mark == NameMark.Weak && map.Text.AsSpan(start).StartsWith("国家"))
            return true;
        if (onlyPlace && rule.Label is ("Program" or "Fund" or "Platform" or "Product" or "Policy" or "Event"))
            return false;
        // 静安区科技创新机制: what every place has is no programme by its name alone.
        if (rule is { Label: "Program", Strictness: SuffixStrictness.Strict } && map.Text[ending - 1] != '”' && !(rule.Ending[^1] == '系' && map.Text[start] == '“'))
            return false;
        return rule.Strictness == SuffixStrictness.Strict ? mark == NameMark.Strong && !onlyPlace : mark != NameMark.None;
    }

    private static bool IsOffice(string text, int start, string ending)
        => ending[^1] is '局' or '委' or '办' or '会' or '组' && (text.AsSpan(start).StartsWith("新区") || text.AsSpan(start).StartsWith("园区") || (text[start] is '市' or '区' or '县' && text[start + 1] is not ('级' or '场' or '域' or '内' or '区' or '属' or '直' or '政')));

    private static bool HasLetters(string text, int end)
    {
        int close = end + 1;
        while (close < text.Length && (char.IsAsciiLetter(text[close]) || text[close] is '-' or '+'))
            close++;
        return close < text.Length && close - end > 2 && text[end] is '（' or '(' && text[close] is '）' or ')';
    }

    [GeneratedRegex("\\G(国际|全国|全球|全省|全市|亚太|国内)", RegexOptions.CultureInvariant)]
    private static partial Regex Reach();

    /// <summary>True behind 技术创新强化行动、: what is listed behind one of its kind is one too.</summary>
    private static bool IsListedBehind(string text, int start, string ending)
        => start > ending.Length + 1 && text[start - 1] == '、' && string.CompareOrdinal(text, start - 1 - ending.Length, ending, 0, ending.Length) == 0;

    /// <summary>True for 国家产业技术基础公共服务平台: of what a state has, words of its kind tell which.</summary>
    private static bool IsNational(string text, int start, int ending)
        => ending - start >= 6 && text.AsSpan(start).StartsWith("国家") && text[start + 2] != '级';

    /// <summary>True for 上海市企业研发费加计扣除: a known name with a place and words of a kind before it is that name.</summary>
    private bool IsKindOfKnown(WordMap map, int start, int ending, int end, string label)
    {
        if (label is not ("Program" or "Product") || map.NameEndingAt(end) is not { } known || known.Start <= start || known.Forms.Sure?.Entry.Label != label)
            return false;
        bool generic = label == "Program" && rules.Contexts.Honours.Kinds.LongestAt(map.Text, end) == 0 && known.Forms.Sure.Entry.Place.Length == 0 && !known.Forms.Sure.Entry.Name.StartsWith("国家", StringComparison.Ordinal);
        for (int i = start; i < known.Start;)
        {
            if (map.NameAt(i) is { IsPlace: true } place && place.End <= known.Start)
            {
                i = place.End;
                continue;
            }
            int word = rules.Generic.LongestAt(map.Text, i);
            if (word < 2)
                return false;
            generic = true;
            i += word;
        }
        return generic;
    }

    /// <summary>True for 科技进步奖 in 获科技进步奖特等奖.</summary>
    private static bool IsGraded(string text, int end)
        => end + 2 < text.Length && text[end] is '特' or '一' or '二' or '三' && text[end + 1] == '等' && text[end + 2] == '奖';

    /// <summary>True for 市科技发展基金, which stands for the place's own, and not for 市级创新资金, which tells a level only.</summary>
    private static bool IsOfLevel(string text, int start)
        => text[start] is '市' or '省' or '区' or '县' && text[start + 1] is not ('级' or '场' or '域' or '内' or '区');
}
