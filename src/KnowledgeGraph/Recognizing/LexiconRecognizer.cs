using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Lexicons;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing;

/// <summary>Proposes the lexicon names that the cut of the passage kept. Which of several things with the same form is meant is Resolving's to say.</summary>
internal static class LexiconRecognizer
{
    // 新能源汽车及关键零部件 is one field.
    private static readonly string[] _industryParts = ["及零部件", "及关键零部件", "及核心零部件", "及其零部件", "及其关键零部件", "与零部件"];
    private const string Innovation = "创新";
    private static readonly string[] _industryTails = ["产业", "行业", "领域", "技术", "业"];

    private static readonly TermSet _streets = new(["路", "街", "大道", "大厦", "广场", "弄", "港路", "东路", "南路", "西路", "北路", "中路"]);

    // 华东 in 华东分院 tells which branch, and no place that the text speaks of.
    private static readonly TermSet _branches = new(["分院", "分所", "分部", "分中心", "中心", "总部", "研究院", "分公司", "大区", "区域总部"]);

    public static void Recognize(WordMap map, List<Mention> found)
    {
        NameHit? province = null;
        foreach (var hit in map.Names)
        {
            var form = map.PlaceInside(hit) ?? hit.Forms.Sure ?? hit.Forms[0];
            if (hit.IsPlace && (_streets.LongestAt(map.Text, hit.End) > 0 || (_branches.LongestAt(map.Text, hit.End) > 0 && map.Text[hit.End - 1] != '区' && form.Entry.Name.EndsWith("地区", StringComparison.Ordinal))))
                continue;
            // 西宁市南川工业园区: a spot of the city, and no district of another one by its short name.
            if (hit.IsPlace && IsElsewhere(map, hit, form))
                continue;
            // “西农979”: a variety that is called after its breeder.
            if (hit.End - hit.Start <= 2 && hit.Start > 0 && map.Text[hit.Start - 1] == '“' && hit.End < map.Text.Length && char.IsAsciiDigit(map.Text[hit.End]))
                continue;
            // 高新技术产业化 speaks of a process and of no field.
            if (form.Entry.Label == "Industry" && hit.End < map.Text.Length && map.Text[hit.End] == '化')
                continue;
            if (IsProvinceOf(map, hit, form))
            {
                province = hit;
                continue;
            }
            int start = province is not null && province.End == hit.Start ? province.Start : hit.Start;
            province = null;
            found.Add(ToMention(map, hit, form, start));
        }
    }

    private static Mention ToMention(WordMap map, NameHit hit, NameForm form, int start)
    {
        // 启赛微电子 is another company than 赛微电子: one unit more stands at the head of the clause.
        if (form.Entry.Label == "Enterprise" && start == hit.Start && HasHead(map, hit, form))
        {
            string longer = map.Text[(start - 1)..hit.End];
            return new Mention(new TextSpan(start - 1, hit.End), form.Entry.Label, longer, longer, MentionSource.Suffix, "longer than a known name");
        }
        if (OwnerOf(map, hit, form.Entry) is >= 0 and var owner)
        {
            string own = map.Text[owner..hit.End];
            return new Mention(new TextSpan(owner, hit.End), form.Entry.Label, own, own, MentionSource.Suffix, "programme of another place by the same name");
        }
        // 首钢京唐、…: a group's short name and two units of its own, in a list.
        if (form.Entry.Label == "Enterprise" && start == hit.Start && IsOfGroup(map, hit))
        {
            string unit = map.Text[hit.Start..(hit.End + OwnWords)];
            return new Mention(new TextSpan(hit.Start, hit.End + OwnWords), form.Entry.Label, unit, unit, MentionSource.Suffix, "company of a group in a list");
        }
        // 国家科技富民强县专项行动计划: the state before its programme.
        if (form.Entry.Label == "Program" && start > 1 && map.Text.AsSpan(start - 2, 2) is "国家" && map.KindAt(start - 1) == WordKind.Open)
            start -= 2;
        // 江苏硕世生物: the place before a company's short name is of its name.
        else if (form.Entry.Label == "Enterprise" && map.NameEndingAt(start) is { IsPlace: true } seat && (seat.Start == 0 || map.Text[seat.Start - 1] is '与' or '和' or '、' or '，' or '。' or '由' or '向' or '对'))
            start = seat.Start;
        int end = form.Entry.Label switch
        {
            "Program" => WithTrial(map, hit.End),
            "Industry" => WithTail(map, hit.End),
            "Park" when NameEdge.WithParkPhase(map.Text, hit.End) is var phase && phase > hit.End => phase,
            "Park" or "Event" or "Institution" => NameEdge.WithBracket(map, hit.End, form.Entry.Label),
            // 微软（中国）: the company of that country.
            "Enterprise" when map.NameAt(hit.End + 1) is { IsPlace: true } => NameEdge.WithBracket(map, hit.End, "Institution"),
            "Enterprise" => NumberedUnit.EndOf(map.Text, hit.End),
            _ => hit.End,
        };
        var span = new TextSpan(start, end);
        string surface = span.Of(map.Text);
        if (end > hit.End && form.Entry.Label == "Enterprise" && map.Text[end - 1] is not ('）' or ')'))
            return new Mention(span, "Institution", surface, surface, MentionSource.Suffix, "institute of a group by its number");
        if (end > hit.End && form.Entry.Label is not ("Industry" or "Program"))
        {
            // 哈工大（威海） is 哈尔滨工业大学（威海）.
            string whole = form.Entry.Label == "Institution" ? form.Entry.Name + map.Text[hit.End..end] : surface;
            return new Mention(span, form.Entry.Label, surface, whole, MentionSource.Suffix, "known name with its part");
        }
        return new Mention(span, form.Entry.Label, surface, form.Entry.Name, MentionSource.Lexicon, "lexicon name")
        {
            LocalBody = LocalForm(form, surface),
        };
    }

    private static bool IsElsewhere(WordMap map, NameHit hit, NameForm form)
        => map.NameEndingAt(hit.Start) is { IsPlace: true } outer && outer.Forms.Place is { } city && form.Entry.IsDistrictElsewhere(city, map.Text[hit.End - 1])
            && map.Text[outer.End - 1] == city.Name[^1] && hit.Forms.Under(city.Name) is null;

    private static bool IsOfGroup(WordMap map, NameHit hit)
    {
        int end = hit.End + OwnWords;
        if (hit.End - hit.Start > LongestGroup || end >= map.Text.Length || map.KindAt(hit.End) != WordKind.Open || map.KindAt(hit.End + 1) != WordKind.Open)
            return false;
        bool opens = hit.Start == 0 || map.KindAt(hit.Start - 1) is WordKind.Stop or WordKind.Boundary;
        return opens && (map.Text[end] == '、' || (hit.Start > 0 && map.Text[hit.Start - 1] == '、' && map.KindAt(end) is WordKind.Stop or WordKind.Boundary)) && !_doings.Contains(map.Text.Substring(hit.End, OwnWords), StringComparer.Ordinal);
    }

    private const int OwnWords = 2;
    private const int LongestGroup = 4;
    private static readonly string[] _doings = ["生产", "研发", "主导", "建设", "投资", "自建", "研制", "供应", "项目", "基地", "工厂", "总部", "公司", "专家", "团队", "技术", "产品", "芯片", "手机", "系统", "平台", "营业", "业务", "工程", "高管", "代表", "品牌", "生态", "两家", "三家", "股权", "旗下"];

    private static bool HasHead(WordMap map, NameHit hit, NameForm form)
        => hit.Start > 0 && hit.End - hit.Start is 4 or 5 && form.Entry.Name.Length == hit.End - hit.Start && map.KindAt(hit.Start - 1) == WordKind.Open && map.Text[hit.Start - 1] is >= '\u4E00' and not ('同' or '现' or '原' or '系' or '含' or '如' or '及' or '像' or '老' or '新' or '前' or '后' or '时' or '中' or '上' or '内' or '外')
            && (hit.Start == 1 || map.KindAt(hit.Start - 2) is WordKind.Stop or WordKind.Boundary or WordKind.Conjunction) && (hit.End == map.Text.Length || map.KindAt(hit.End) is WordKind.Stop or WordKind.Boundary or WordKind.Conjunction);

    /// <summary>投贷联动试点 speaks of the programme that is tried out; 试点单位 and the like are another thing.</summary>
    private static int WithTrial(WordMap map, int end)
        => end + 1 < map.Text.Length && map.Text.AsSpan(end).StartsWith("试点") && map.Text[end - 1] != '点'
            && (end + 2 >= map.Text.Length || map.Text[end + 2] is not ('单' or '企' or '城' or '区' or '县' or '市' or '园' or '联' or '项')) ? end + 2 : end;

    /// <summary>Where 区科技小巨人企业 or 江苏省科技支撑计划 starts: the short name of a programme of the state or of another place with its owner before it; -1 for the programme itself.</summary>
    private static int OwnerOf(WordMap map, NameHit hit, NameEntry entry)
    {
        if (entry.Label is not "Program" || hit.Start == 0)
            return -1;
        string form = map.Text[hit.Start..hit.End];
        if (form[0] is '市' or '省' || !entry.Name.EndsWith(form, StringComparison.Ordinal) || entry.Name.Length == form.Length)
            return -1;
        bool ofState = entry.Name.StartsWith("国家", StringComparison.Ordinal);
        if (!ofState && entry.Place.Length == 0)
            return -1;
        int level = hit.Start - 1;
        // 省级技术转移示范机构: the rank before the state's title makes it another one.
        if (ofState && map.Text[level] == '级' && level > 0 && map.Text[level - 1] is '省' or '市' or '区' or '县' or '州')
            return level > 2 && map.Text.AsSpan(level - 3, 3) is "自治区" or "自治州" ? level - 3 : level - 1;
        if (map.Text[level] is '省' or '区' or '县' && map.KindAt(level) == WordKind.Open && (level == 0 || map.KindAt(level - 1) is WordKind.Stop or WordKind.Boundary or WordKind.Conjunction))
            return map.Text[level] == '区' || ofState ? level : -1;
        return map.NameEndingAt(hit.Start) is { IsPlace: true } place && place.Forms.Place is { } owner
            && owner.Name != entry.Place && owner.Name[^1] is '省' or '市' or '区' or '县' ? place.Start : -1;
    }

    /// <summary>True for 黑龙江 in 黑龙江哈尔滨: a place that only says where the next one lies.</summary>
    private static bool IsProvinceOf(WordMap map, NameHit hit, NameForm form)
        => hit.IsPlace && form.Entry.Label == "Region" && map.NameAt(hit.End) is { IsPlace: true } next && next.Forms.Under(form.Entry.Name) is not null;

    private static LocalBodyReference? LocalForm(NameForm form, string surface)
    {
        if (!form.Entry.IsLocal || form.Strength == NameStrength.Full || surface[0] is not ('市' or '区' or '省') || surface[1] == '级')
            return null;
        return new LocalBodyReference(surface[1..], null, surface[..1]) { Known = (form.Entry.Place, form.Entry.Name) };
    }

    private static int WithTail(WordMap map, int end)
    {
        foreach (string part in _industryParts)
        {
            if (string.CompareOrdinal(map.Text, end, part, 0, part.Length) == 0)
                return end + part.Length;
        }
        foreach (string tail in _industryTails)
        {
            if (string.CompareOrdinal(map.Text, end, tail, 0, tail.Length) == 0 && map.KindAt(end) != WordKind.Name)
            {
                if (end + tail.Length < map.Text.Length && map.Text[end + tail.Length] == '化')
                    return end;
                // 高分子材料 in 高分子材料技术创新中心.
                if (tail == "技术" && string.CompareOrdinal(map.Text, end + tail.Length, Innovation, 0, Innovation.Length) == 0)
                    return end;
                return tail == "业" && end + 1 < map.Text.Length && map.Text[end + 1] is '务' or '绩' or '主' ? end : end + tail.Length;
            }
        }
        return end;
    }
}
