using System.Text.RegularExpressions;
using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Names;
using KnowledgeGraph.Relating.Sentences;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Relating.Names;

/// <summary>Reads what names tell by themselves: the district of a body, the place, field and owner in a name, what a title is about.</summary>
internal sealed partial class NameRelator
{
    private static readonly string[] _fieldHolders = ["Park", "Alliance", "Platform", "Event", "Institution", "Fund", "Policy"];
    private static readonly string[] _governed = ["Fund", "Program", "Product", "Park", "Platform", "District", "Institution", "Alliance"];

    private const int LongestBehindPlace = 2;
    private const int LongestUnit = 4;

    // What a city of a province's rank has founded carries its name wherever it stands.
    private static readonly string[] _municipalities = ["北京市", "天津市", "上海市", "重庆市"];

    /// <summary>Adds the facts of every name in the sentence.</summary>
    public void Relate(SentenceReading sentence, StatementFactory factory)
    {
        foreach (var mention in sentence.Mentions)
        {
            // A name without names in it tells nothing, but for the body, place or plan of a district that is only called 区 or not at all.
            if (mention.Parts.Count == 0 && mention.Label is not ("Agency" or "Institution" or "Park" or "Platform" or "Policy"))
                continue;
            Relate(sentence, mention, factory);
            for (int i = 0; i < mention.Parts.Count; i++)
            {
                if (mention.Parts[i].Parts.Count > 0 && mention.Parts[i].Label != "Industry")
                    Inner(sentence, mention, mention.Parts[i], factory);
            }
        }
    }

    /// <summary>What a name inside a title tells: its own place and field, which are the title's as well.</summary>
    private static void Inner(SentenceReading sentence, ResolvedMention mention, ResolvedMention inner, StatementFactory factory)
    {
        if (mention.Label == "Policy" && inner.Parts.FirstOrDefault(p => IsGovernedPlace(p) && Heads(inner, p)) is { } place && Heads(mention, inner))
            factory.Add(sentence, "GOVERNS", mention.AsParticipant(), place.AsParticipant(), "place in the title", FactStatus.Done);
        foreach (var field in inner.Parts.Where(p => p.Label == "Industry"))
        {
            FieldOf(sentence, inner, field, factory);
            FieldOf(sentence, mention, field, factory);
        }
    }

    private static void Relate(SentenceReading sentence, ResolvedMention mention, StatementFactory factory)
    {
        PlaceOf(sentence, mention, factory);
        // 烟台经济技术开发区管委会: what the name of a zone tells it tells in its body's name too.
        if (mention.Label == "Agency" && Zone(mention) is { } zone)
            PlaceOf(sentence, zone, factory);
        if (mention.Label == "Event")
            Meeting(sentence, mention, factory);
        for (int i = 0; i < mention.Parts.Count; i++)
        {
            var part = mention.Parts[i];
            if (part.Label == "Industry")
                FieldOf(sentence, mention, part, factory);
            else if (mention.Label == "Policy" && !IsTitleItself(mention, part) && (_governed.Contains(part.Label, StringComparer.Ordinal) || IsDistrictLevel(part)))
                factory.Add(sentence, "GOVERNS", mention.AsParticipant(), part.AsParticipant(), "named in the title", FactStatus.Done);
            // 《上海市人民政府关于…的意见》: who issues it opens the title.
            else if (mention.Label == "Policy" && part.Label == "Agency" && part.Span.Start == mention.Span.Start && Behind(mention, part).StartsWith("关于", StringComparison.Ordinal))
                factory.Add(sentence, "ISSUED", part.AsParticipant(), mention.AsParticipant(), "issuer in the title", FactStatus.Done, action: "issued");
            else if (mention.Label == "Agency" && part.Label == "District" && Opens(mention, part))
                factory.Add(sentence, "PART_OF", mention.AsParticipant(), part.AsParticipant(), "district of the body", FactStatus.Done);
            else if (mention.Label == "Program" && part.Label == "Agency" && Opens(mention, part))
                factory.Add(sentence, "MANAGES", part.AsParticipant(), mention.AsParticipant(), "owner in the name", FactStatus.Done);
            // 财政部办公厅, 市委办公室: the office of a body.
            else if (mention.Label == "Agency" && part.Label == "Agency" && part.Entity.StandsAlone && Opens(mention, part) && Behind(mention, part) is "办公厅" or "办公室")
                factory.Add(sentence, "PART_OF", mention.AsParticipant(), part.AsParticipant(), "office of", FactStatus.Done);
            // 中科院上海分院 tells nothing of the academy, which the text does not speak of.
            else if (part.Label == mention.Label && (part.Label == "Park" ? Heads(mention, part) : part.Entity.StandsAlone && Opens(mention, part)) && Branch().IsMatch(Behind(mention, part)))
                factory.Add(sentence, "PART_OF", mention.AsParticipant(), part.AsParticipant(), "branch of", FactStatus.Done);
        }
        // 编制“十二五”科技创新规划 in a district's section: the plan is for the district.
        if (mention.Label == "Policy" && mention.Mention.Source == MentionSource.Suffix && mention.Entity.Name.Length == mention.Span.Length && PlanPeriod().IsMatch(mention.Mention.Surface) && mention.Parts.All(p => p.Label is not ("District" or "Region")) && sentence.Passage.Place is { Entity.Label: "District" } planned)
            factory.Add(sentence, "GOVERNS", mention.AsParticipant(), planned, "plan of its section", FactStatus.Done);
        if (mention.Label == "Agency" && mention.Mention.LocalBody is { Place: null } && sentence.Passage.Place is { Entity.Label: "District" } place && mention.Entity.Name.StartsWith(place.Entity.Name, StringComparison.Ordinal))
            factory.Add(sentence, "PART_OF", mention.AsParticipant(), place, "district of the body", FactStatus.Done);
    }

    private static ResolvedMention? Zone(ResolvedMention body)
    {
        foreach (var part in body.Parts)
        {
            if (part.Label == "Park" && part.Span.Start == body.Span.Start)
                return part;
        }
        return null;
    }

    /// <summary>江苏—以色列产业研发合作大会, 沪台论坛: the places that meet; A与B合作签约仪式: those who sign.</summary>
    private static void Meeting(SentenceReading sentence, ResolvedMention mention, StatementFactory factory)
    {
        if (mention.Parts.Count < 2)
            return;
        var parties = mention.Parts.Where(p => p.Label is "Agency" or "Institution" or "Enterprise").ToList();
        if (parties is [var left, var right] && Opens(mention, left) && sentence.Text.AsSpan(left.Span.End, right.Span.Start - left.Span.End) is "与" or "和" && Signing().IsMatch(Behind(mention, right)))
            factory.Add(sentence, "COOPERATES_WITH", left.AsParticipant(), right.AsParticipant(), "those who sign in the name", FactStatus.Done);
        var places = Course().IsMatch(mention.Mention.Surface) ? [] : mention.Parts.Where(p => p.Label == "Region").ToList();
        for (int i = 1; i < places.Count; i++)
        {
            var (one, other) = (places[i - 1], places[i]);
            string between = sentence.Text[one.Span.End..Math.Max(one.Span.End, other.Span.Start)];
            if (between is not ("—" or "-" or "–" or "－" or "——") && !(between.Length == 0 && one.Span.Length == 1 && other.Span.Length == 1))
                continue;
            factory.Add(sentence, "PARTICIPATED_IN", one.AsParticipant(), mention.AsParticipant(), "places that meet in the name", FactStatus.Done);
            factory.Add(sentence, "PARTICIPATED_IN", other.AsParticipant(), mention.AsParticipant(), "places that meet in the name", FactStatus.Done);
        }
    }

    /// <summary>True for 桂林 in 上海聚科生物园区桂林分园: a branch of a city's own park lies in that city, by a road that bears the name of another.</summary>
    private static bool IsRoad(ResolvedMention mention, ResolvedMention place)
        => mention.Label == "Park" && place.Label == "Region" && place.Entity.Name[^1] == '市' && mention.Parts.Any(p => p.Label == "Region" && p.Entity.Name[^1] == '市' && p.Entity.Id != place.Entity.Id && Opens(mention, p));

    private static void FieldOf(SentenceReading sentence, ResolvedMention holder, ResolvedMention field, StatementFactory factory)
    {
        // 创业投资引导基金: what a fund does is no field of it.
        if (holder.Label == "Fund" && field.Entity.Name.EndsWith("投资", StringComparison.Ordinal))
            return;
        // 北京航空航天大学 teaches more than its name tells, and an old institute does other things than those it is named after.
        if (holder.Label == "Institution" && (holder.Entity.Name.EndsWith("大学", StringComparison.Ordinal) || holder.Entity.Name.EndsWith("研究所", StringComparison.Ordinal) || IsSchool(holder.Entity.Name)))
            return;
        // 国家超级计算太原中心: what the computers of a centre are is no field that it works in.
        if (holder.Label is "Institution" or "Platform" or "Park" && Computing().IsMatch(field.Mention.Surface) && Site().IsMatch(holder.Mention.Surface))
            return;
        if (!field.Entity.IsBackground && _fieldHolders.Contains(holder.Label, StringComparer.Ordinal))
            factory.Add(sentence, "FOCUSES_ON", holder.AsParticipant(), field.AsParticipant(), "field in the name", FactStatus.Done);
    }

    /// <summary>True for 贵州大学酿酒与食品工程学院: a school of a university teaches more than its name tells; an 产业学院 is for its field.</summary>
    private static bool IsSchool(string name)
        => name.EndsWith("学院", StringComparison.Ordinal) && !name.EndsWith("产业学院", StringComparison.Ordinal) && name.Contains("大学", StringComparison.Ordinal);

    private static void PlaceOf(SentenceReading sentence, ResolvedMention mention, StatementFactory factory)
    {
        foreach (var part in mention.Parts.Count > 0 && mention.Label is "Agency" or "Park" or "Platform" or "Institution" or "Alliance" or "Enterprise" or "Event" ? Places(mention) : [])
        {
            if (PlaceRule(mention, part) is { } rule)
                factory.Add(sentence, "LOCATED_IN", mention.AsParticipant(), part.AsParticipant(), rule, FactStatus.Done);
        }
        // 区政务服务中心: the level word is the section's district.
        if (mention.Label is "Institution" or "Park" or "Platform" && mention.Mention.Surface[0] == '区' && sentence.Passage.Place is { } district && mention.Entity.Name.StartsWith(district.Entity.Name, StringComparison.Ordinal))
            factory.Add(sentence, "LOCATED_IN", mention.AsParticipant(), district, "place in the name", FactStatus.Done);
    }

    /// <summary>Places in a name, those of its shorter form (without the edition) and in the brackets of inner names too.</summary>
    private static List<ResolvedMention> Places(ResolvedMention mention)
    {
        var found = new List<ResolvedMention>();
        AddPlaces(mention, mention.Parts, found);
        return found;
    }

    private static void AddPlaces(ResolvedMention mention, IReadOnlyList<ResolvedMention> parts, List<ResolvedMention> found)
    {
        for (int i = 0; i < parts.Count; i++)
        {
            if (parts[i].Label is "District" or "Region" or "Park")
                found.Add(parts[i]);
        }
        for (int p = 0; p < parts.Count; p++)
        {
            var part = parts[p];
            if (part.Parts.Count == 0)
                continue;
            int first = found.Count;
            AddPlaces(mention, part.Parts, found);
            for (int i = found.Count - 1; i >= first && part.Label != mention.Label; i--)
            {
                // 上海市科学技术奖励大会: the programme that the event is for opens with its place.
                if (!InBrackets(mention, found[i]) && !(mention.Label == "Event" && part.Label == "Program" && found[i].Span.Start == mention.Span.Start))
                    found.RemoveAt(i);
            }
        }
    }

    /// <summary>Why a place in a name tells where its bearer is; null when it does not.</summary>
    private static string? PlaceRule(ResolvedMention mention, ResolvedMention place)
    {
        bool first = Opens(mention, place);
        if (place.Label == "Park")
            return PlaceInPark(mention, place, first || (mention.Label == "Park" && Heads(mention, place)));
        if (mention.Label == "Agency" && first && Zones.Is(place.Label, place.Entity.Name) && Behind(mention, place) is "管委会" or "管理委员会")
            return "zone of the body";
        if (mention.Label == "Agency")
            return PlaceOfBody(mention, place, first);
        if (InBrackets(mention, place))
            return IsCountry(place.Entity.Name) ? null : "place in brackets";
        if (!first)
            return IsUnit(mention, place) && !IsRoad(mention, place) ? "place of the branch" : null;
        var behind = Behind(mention, place);
        if ((mention.Label != "Park" || place.Label == "District") && IsBeforePlace(mention, place))
            return null;
        if (behind.Length == 0 || behind[0] is '—' or '-' or '–' or '·' || mention.Label == "Enterprise")
            return null;
        if (mention.Label != "Event" && (place.Label == "District" || (IsDistrictLevel(place) && place.Mention.Surface[^1] is '区' or '县' && place.Mention.Surface[^2] != '湾')))
            return "place in the name";
        bool city = place.Entity.Name[^1] is '市' or '区' or '县' && place.Entity.Name[^2..] is not ("地区" or "治区" or "湾区");
        return mention.Label switch
        {
            "Park" => place.Entity.StandsAlone && !IsCountry(place.Entity.Name) && !_municipalities.Contains(place.Entity.Name, StringComparer.Ordinal) ? "place in the name" : null,
            // 静安区科技创新工作会议 is a district's own; where it meets the name does not tell.
            "Event" when place.Label == "District" || IsDistrictLevel(place) => Fair().IsMatch(behind) ? "place in the name" : null,
            "Event" => city && !Assembly().IsMatch(behind) ? "place in the name" : null,
            _ => null,
        };
    }

    private static bool IsBeforePlace(ResolvedMention mention, ResolvedMention place)
    {
        foreach (var part in mention.Parts)
        {
            if (part.Span.Start == place.Span.End && part.Label is "District" or "Region")
                return true;
        }
        return false;
    }

    /// <summary>高新区管委会, 汉口银行光谷支行, 临港新片区科技保险创新引领区; what is a part of the park by its name lies in no other one.</summary>
    private static string? PlaceInPark(ResolvedMention mention, ResolvedMention place, bool first) => mention.Label switch
    {
        "Agency" => first && !mention.Mention.Surface.EndsWith("小组", StringComparison.Ordinal) ? "zone of the body" : null,
        "Enterprise" or "Institution" => !first && IsUnit(mention, place) ? "place of the branch" : null,
        "Park" => first && place.Entity.StandsAlone && Behind(mention, place) is { Length: > LongestUnit } behind && behind[0] is not ('（' or '(') && !Branch().IsMatch(behind) && !place.Entity.Name.Contains(mention.Mention.Surface, StringComparison.Ordinal) ? "zone in the name" : null,
        _ => null,
    };

    private static string? PlaceOfBody(ResolvedMention mention, ResolvedMention place, bool first)
    {
        string surface = mention.Mention.Surface;
        int posted = surface.IndexOf('驻', StringComparison.Ordinal);
        if (posted >= 0)
            return place.Span.Start - mention.Span.Start == posted + 1 ? "place of the post" : null;
        return first && place.Label == "Region" && mention.Mention.LocalBody is null && place.Entity.Name != "中国" && IsCountry(place.Entity.Name) ? "country of the body" : null;
    }

    /// <summary>True for 卢湾 in …平台卢湾服务中心 and 苏州 in …大学苏州研究院: what follows is a kind of unit and nothing more, what stands before is its owner.</summary>
    private static bool IsUnit(ResolvedMention mention, ResolvedMention place)
        => !IsCountry(place.Entity.Name) && !place.Entity.Name.EndsWith("地区", StringComparison.Ordinal) && (mention.Label == "Enterprise" ? BankUnit() : Unit()).IsMatch(Behind(mention, place))
            || Abroad().IsMatch(Behind(mention, place));

    private static ReadOnlySpan<char> Behind(ResolvedMention mention, ResolvedMention part) => mention.Mention.Surface.AsSpan(part.Span.End - mention.Span.Start);

    /// <summary>True for a name that is the title without its trailing bracket: 《三年行动计划（2016—2018年）》 is no other thing than its own name.</summary>
    private static bool IsTitleItself(ResolvedMention mention, ResolvedMention part)
        => part.Span.Start == mention.Span.Start && (Behind(mention, part) is "" or ['（' or '(', ..]);

    /// <summary>True when nothing but an edition, a year or a quotation mark stands before the part.</summary>
    private static bool Opens(ResolvedMention mention, ResolvedMention part)
        => part.Span.Start == mention.Span.Start || EditionOnly().IsMatch(mention.Mention.Surface.AsSpan(0, part.Span.Start - mention.Span.Start));

    /// <summary>True for 嘉定区 in 上海市嘉定区某某项目 too: nothing but the place that it lies in stands before.</summary>
    private static bool Heads(ResolvedMention mention, ResolvedMention part)
        => Opens(mention, part) || mention.Parts.Any(p => p.Label == "Region" && p.Span.End == part.Span.Start && Opens(mention, p));

    private static bool IsGovernedPlace(ResolvedMention part) => part.Label is "District" or "Park" || IsDistrictLevel(part);

    /// <summary>True for a district or county of another city, which is a Region.</summary>
    private static bool IsDistrictLevel(ResolvedMention part) => part.Label == "Region" && part.Entity.Name.Length > 2 && part.Entity.Name[^1] is '区' or '县' && part.Entity.Name[^2..] is not ("地区" or "治区" or "政区" or "湾区");

    private static bool IsCountry(string place) => place == "中国" || place[^1] is not ('省' or '市' or '区' or '县' or '州' or '镇' or '盟');

    private static bool InBrackets(ResolvedMention mention, ResolvedMention part)
    {
        // （青浦片区）, and not （山东省科学院）, where the place only opens a name.
        string surface = mention.Mention.Surface;
        int at = part.Span.Start - mention.Span.Start;
        return at > 0 && surface[at - 1] is '（' or '(' && surface.AsSpan(at + part.Span.Length).IndexOfAny('）', ')') is >= 0 and <= LongestBehindPlace;
    }

    [GeneratedRegex("^(超级计算|超算|智算|智能计算|高性能计算|数据中心|智能算力)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Computing();

    [GeneratedRegex("(中心|集群|枢纽|节点)(（[^）]+）|[(][^)]+[)])?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Site();

    [GeneratedRegex("(签约|签字)(仪式|大会|活动)$", RegexOptions.CultureInvariant)]
    private static partial Regex Signing();

    [GeneratedRegex("十[一二三四五]?五”?", RegexOptions.CultureInvariant)]
    private static partial Regex PlanPeriod();

    [GeneratedRegex("^[“《]?(第[0-9一二三四五六七八九十]{1,3}届|首届|中国|[0-9]{4}年?(度)?)?[“]?$", RegexOptions.CultureInvariant)]
    private static partial Regex EditionOnly();

    /// <summary>A meeting or course that a place's body holds for itself; where it is held the name does not tell.</summary>
    [GeneratedRegex("(会议|培训|辅导班|培训班|仪式|活动)$", RegexOptions.CultureInvariant)]
    private static partial Regex Assembly();

    /// <summary>What people of the places are taught at: the places themselves do not meet.</summary>
    [GeneratedRegex("(培训|培训班|研修班|辅导班|讲座)$", RegexOptions.CultureInvariant)]
    private static partial Regex Course();

    /// <summary>What a place holds for guests.</summary>
    [GeneratedRegex("(论坛|洽谈会|展示会|展览会|博览会|交易会|推介会|峰会|大赛|挑战赛|节|周|展|嘉年华)$", RegexOptions.CultureInvariant)]
    private static partial Regex Fair();

    [GeneratedRegex("^(分行|支行|科技支行|分公司)$", RegexOptions.CultureInvariant)]
    private static partial Regex BankUnit();

    [GeneratedRegex("^(分中心|分院|分所|分社|分校|分园|分园区|分区|分部|分站|工作站|服务站|服务中心|研发中心|研究中心|创新中心|孵化中心|中心|研究院|校区|院区|园|园区|高科技园|科技园|产业园|基地|中试基地|片区|科技城|科学城|科创城|科创园|创新园|工业园|工业园区|产业园区|新城|节点|核心节点|分赛区|分会场)$", RegexOptions.CultureInvariant)]
    private static partial Regex Unit();

    [GeneratedRegex("^(分中心|分院|分部|代表处|办事处)$", RegexOptions.CultureInvariant)]
    private static partial Regex Abroad();

    /// <summary>What makes a longer name a branch of the shorter one at its head: a word of branches, a place's unit between.</summary>
    [GeneratedRegex("^.{0,4}(分院|分中心|分所|分社|分校|分园|分公司|分行|支行|分会|分部|工作站)$|^.{2,3}(园|园区|片区|新城|试验站|试验示范站|高科技园)$|^.{2,12}(研究院|研究中心|校区|试验站|试验示范站)$|^附属.{0,6}医院$", RegexOptions.CultureInvariant)]
    private static partial Regex Branch();
}
