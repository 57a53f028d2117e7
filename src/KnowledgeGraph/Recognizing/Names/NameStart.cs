using KnowledgeGraph.Recognizing.Lexicons;

namespace KnowledgeGraph.Recognizing.Names;

/// <summary>Finds where a name starts when its ending is known: the longest sensible left boundary.</summary>
internal sealed class NameStart(NameRules rules)
{
    private const int LongestName = 48;
    private const int LongestQuotation = 32;
    private const int LongestBody = 6;
    private const string Government = "政府";
    private const string Port = "口岸";

    /// <summary>The start of the name whose ending starts at <paramref name="ending"/>; equal to it when nothing belongs before it.</summary>
    public int Find(WordMap map, int ending, int limit)
    {
        int floor = Math.Max(limit, ending - LongestName);
        int start = Walk(map, ending, floor, ending);
        return BehindVerb(map, Trim(map, start, ending), ending);
    }

    /// <summary>市科技局管理市科技发展基金: a body, a verb, and then what the name starts with; the body is the subject.</summary>
    private int BehindVerb(WordMap map, int start, int ending)
    {
        // 在柯坪县设湖羊产业研究院: what is set up in the place.
        if (start > 0 && map.Text[start - 1] == '在' && map.NameAt(start) is { IsPlace: true } site && site.End + 2 < ending && map.Text[site.End] == '设' && map.KindAt(site.End) == WordKind.Open && map.Text[site.End + 1] is not ('备' or '计' or '施'))
            return Trim(map, site.End + 1, ending);
        for (int i = ending - 3; i > start + 2; i--)
        {
            int verb = map.MayOpen(i, Openings.Lead) && map.StartOf(i) == i ? rules.Leads.LongestAt(map.Text, i) : 0;
            // 人保财险甘肃省分公司开发…保险: nothing is named behind a company but what it does.
            bool isCompany = i > 1 && map.Text.AsSpan(i - 2, 2) is "公司";
            // 在太谷区建设农谷研究院: what is done in the place.
            bool isSeat = start > 0 && map.Text[start - 1] is '在' or '于' && map.NameAt(start) is { IsPlace: true } seat && seat.End == i;
            if (verb < 2 || i + verb >= ending || (!isCompany && !isSeat && (!(OpensName(map, i + verb) || Builds(map, i, verb, ending)) || !EndsInSuffix(map.Text, start, i))))
                continue;
            return Trim(map, i + verb, ending);
        }
        return start;
    }

    /// <summary>True for 建设 in 崖州湾实验室建设深海平台, and not in 产业园区建设公司 and 科技城建设部际协调小组.</summary>
    private static bool Builds(WordMap map, int at, int verb, int ending)
        => map.Text.AsSpan(at, verb) is "建设" && ending - at - verb >= 2 && _companies.LongestAt(map.Text, ending) == 0 && _committees.LongestAt(map.Text, ending) == 0;

    private static readonly TermSet _committees = new(["领导小组", "协调小组", "推进小组", "工作小组", "小组", "委员会", "指挥部", "办公室", "工作专班", "专班", "联席会议"]);

    /// <summary>True where a place, a known name, a rank or a quotation opens a name.</summary>
    private static bool OpensName(WordMap map, int at)
        => map.NameAt(at) is { Forms.IsIndustry: false } || map.Text[at] is '市' or '省' or '“' or '首' || map.Text.AsSpan(at).StartsWith("国家") || map.Text.AsSpan(at).StartsWith("全国") || map.Text.AsSpan(at).StartsWith("世界级");

    private int Walk(WordMap map, int from, int floor, int ending)
    {
        int start = from;
        bool afterQuotation = false;
        while (start > floor)
        {
            int at = start - 1;
            char unit = map.Text[at];
            if (unit is '”' or '"' or '）' or ')' or '〕')
            {
                int open = Opening(map.Text, at, floor);
                // “甲系统”“乙”服务平台: two things, each in its marks.
                // 本报讯（记者某某）A大会在B举行: who wrote it.
                if (open >= 0 && unit is '）' or ')' && (map.Text.AsSpan(open + 1).StartsWith("记者") || map.Text.AsSpan(open + 1).StartsWith("通讯员")))
                    break;
                if (open < 0 || (afterQuotation && unit == '”' && map.Text[start] == '“' && EndsInSuffix(map.Text, open, at)))
                    break;
                // 科技创新“十二五”规划: a plan period is no name of its own.
                afterQuotation |= unit is '”' or '"' && !(at - open is 3 or 4 && map.Text[open + 1] == '十' && map.Text[at - 1] == '五');
                start = open;
                continue;
            }
            if (unit is '“' or '（' or '(' or '〔' || map.KindAt(at) is WordKind.Stop or WordKind.Boundary)
                return BrandStart(map, at, floor, start, ending) ?? (start == ending ? ending : SkipDashes(map.Text, start, ending));
            if (map.KindAt(at) == WordKind.Conjunction)
            {
                int left = LeftOfConjunction(map, map.StartOf(at), floor, start, ending);
                if (left < 0)
                    break;
                return left;
            }
            // 22日嘉兴科技城管委会: a day before the name.
            if (unit is '日' && at > 0 && char.IsAsciiDigit(map.Text[at - 1]))
                break;
            // 同英国牛津大学, 原上海市…研究所, 现安琪…公司, 系深圳市…公司, 原市…领导小组: with, formerly, now, is.
            if (unit is '同' or '原' or '现' or '系' && map.KindAt(at) == WordKind.Open && start < ending && (map.NameAt(start) is { Forms.IsIndustry: false } || (unit != '系' && map.Text[start] is '市' or '省' or '区' or '县')))
                break;
            // 每年1亿元，交襄阳市科技局管理.
            if (unit == '交' && map.KindAt(at) == WordKind.Open && (at == 0 || map.KindAt(at - 1) == WordKind.Stop) && map.NameAt(start) is { IsPlace: true })
                break;
            // 该院同某某股份签约.
            if (unit == '同' && at - 2 >= floor && map.Text[at - 2] is '该' or '我')
                break;
            // 某某大学同开发区管委会, 我局同某某银行: two bodies.
            if (unit == '同' && map.KindAt(at) == WordKind.Open && (map.NameEndingAt(at) is { IsActor: true } || EndsInSuffix(map.Text, Math.Max(floor, at - LongestBody), at)))
                break;
            if (afterQuotation && map.KindAt(at) == WordKind.Open && !IsEdition(map.Text, at))
                break;
            start = Math.Max(floor, map.StartOf(at));
        }
        return start == ending ? ending : SkipDashes(map.Text, start, ending);
    }

    /// <summary>厦门 in 厦门瑞为信息技术有限公司: a brand of two characters behind the company's place, whose second is else a word that bounds names; null elsewhere.</summary>
    private static int? BrandStart(WordMap map, int at, int floor, int start, int ending)
    {
        bool isCompany = start < ending && _companies.LongestAt(map.Text, ending) > 0;
        if (!isCompany || at - 2 < floor || map.KindAt(at) != WordKind.Boundary || map.StartOf(at) != at || start != at + 1 || map.NameAt(start) is { IsPlace: true } or { IsActor: true })
            return null;
        return map.KindAt(at - 1) == WordKind.Open && map.NameEndingAt(at - 1) is { IsPlace: true } place && place.Start >= floor && (place.Start == 0 || map.KindAt(place.Start - 1) == WordKind.Stop) ? place.Start : null;
    }

    /// <summary>Where a name that reaches over the conjunction starts, or -1 where the conjunction joins two things.</summary>
    private int LeftOfConjunction(WordMap map, int conjunction, int floor, int right, int ending)
    {
        if (map.NameAt(right) is { IsPlace: true } or { IsActor: true } or { Forms.Sure.Entry.Label: "Park" })
            return -1;
        int left = Walk(map, conjunction, floor, conjunction);
        left = Trim(map, left, conjunction);
        // 向联和集成电路基金: a single character is no member of a list, so that 和 is of the name.
        if (left == conjunction - 1 && map.Text[conjunction] == '和' && map.KindAt(left) == WordKind.Open && !_levels.Contains(map.Text[left], StringComparison.Ordinal))
            return left;
        if (left >= conjunction - 1)
            return -1;
        var first = map.NameAt(left);
        if (IsScience(map, left, conjunction, right, ending))
            return left;
        if (first is null || first.Forms.IsIndustry || first.End >= conjunction)
            return -1;
        bool closed = map.NameEndingAt(conjunction) is { IsActor: true } or { IsPlace: true } || map.Text.AsSpan(left, conjunction - left).EndsWith(Government) || map.Text.AsSpan(left, conjunction - left).EndsWith(Port) || EndsInSuffix(map.Text, left, conjunction);
        return closed ? -1 : left;
    }

    /// <summary>True for 物质绿色创造与制造海河实验室: a laboratory or institute takes its two sciences as its name, where the second opens with a word of a kind or is long.</summary>
    private bool IsScience(WordMap map, int left, int conjunction, int right, int ending)
    {
        if (IsTwoFields(map, left, conjunction, right, ending))
            return true;
        if (map.Text[conjunction] != '与' || conjunction - left > LongestScience || right >= ending || _sciences.LongestAt(map.Text, ending) == 0)
            return false;
        bool kind = map.NameAt(right) is { Forms.IsIndustry: true } || rules.Generic.LongestAt(map.Text, right) > 1
            || (map.NameAt(right) is null && ending - right >= ShortestScience && conjunction - left >= 3 && !rules.EndsIn(map.Text, left, conjunction, static found => found.Exists(static r => r.Label == "Enterprise")));
        bool free = map.NameAt(left) is null or { Forms.IsIndustry: true } && !EndsInSuffix(map.Text, left, conjunction);
        return kind && free && (left == 0 || map.KindAt(left - 1) is WordKind.Stop or WordKind.Boundary);
    }

    /// <summary>True for 传感器与物联网产业集群 and 碳纤维及复合材料研究院: two known fields that a cluster or an institute has together.</summary>
    private static bool IsTwoFields(WordMap map, int left, int conjunction, int right, int ending)
        => map.NameEndingAt(conjunction) is { Forms.IsIndustry: true } first && first.Start == left && map.NameAt(right) is { Forms.IsIndustry: true }
            && (left == 0 || map.KindAt(left - 1) is WordKind.Stop or WordKind.Boundary) && (_clusters.LongestAt(map.Text, ending) > 0 || _sciences.LongestAt(map.Text, ending) > 0);

    private static readonly TermSet _clusters = new(["产业集群", "产业基地", "产业园", "产业联盟"]);
    private static readonly TermSet _companies = new(["集团", "公司", "有限", "控股", "股份"]);

    private const string _levels = "省市区县州校院所企园人产研学商政银会部局厅委办军地中外德日美英法俄韩京津沪渝苏浙皖闽赣鲁豫鄂湘粤桂琼川贵云陕甘青宁新蒙黑吉辽冀晋藏港澳台";
    private const int LongestScience = 10;
    private const int ShortestScience = 4;
    private static readonly TermSet _sciences = new(["实验室", "研究院", "研究所", "创新研究院", "联合实验室", "工程研究中心", "研究中心", "技术创新中心", "转移中心", "交叉研究平台", "科技企业孵化器"]);

    private bool EndsInSuffix(string text, int start, int end)
        => rules.EndsIn(text, Math.Max(start, end - 6), end, static found => found.Exists(static r => r.Strictness == SuffixStrictness.Plain || r is { Label: "Agency", Strictness: SuffixStrictness.Strict }));

    private int Trim(WordMap map, int start, int ending)
    {
        string text = map.Text;
        for (bool cut = true; cut && start < ending;)
        {
            cut = false;
            if (map.NameAt(start) is { } name)
            {
                // 海西州格尔木市建设…基地: a place in another is the subject as well.
                while (name.IsPlace && map.NameAt(name.End) is { IsPlace: true } inner && inner.End < ending)
                    name = inner;
                // 浦东新区建设…基地: a place or a company, then a verb that names do not hold behind it.
                int verb = rules.Leads.LongestAt(text, name.End);
                if (verb < 2 || name.End + verb > ending || map.NameAt(name.End) is not null || !CutsBehind(map, name, verb, ending))
                    break;
                start = name.End + verb;
                cut = true;
                continue;
            }
            // 佛慈制药等企业建设中药研发平台: those whom the noun behind a list gathers, and what they do.
            if (start > 0 && text[start - 1] == '等' && start + 4 < ending && text.AsSpan(start, 2) is "企业" or "单位" or "机构" or "公司" or "高校" or "院所" or "园区" or "部门" or "银行"
                && rules.Leads.LongestAt(text, start + 2) is > 1 and var done)
            {
                start += 2 + done;
                cut = true;
                continue;
            }
            if (text[start] is '（' or '(')
            {
                int close = text.IndexOfAny(['）', ')'], start, ending - start);
                if (close < 0)
                    break;
                start = close + 1;
                cut = true;
                continue;
            }
            int lead = rules.Leads.LongestAt(text, start);
            if (lead > 0 && start + lead <= ending && !(lead == 1 && map.KindAt(start) == WordKind.Protected))
            {
                start += lead;
                cut = true;
            }
        }
        return start;
    }

    /// <summary>True where the verb behind a place or a company is no part of a name: 上海建设国家…中心, and not 上海投资促进服务中心.</summary>
    private bool CutsBehind(WordMap map, NameHit name, int verb, int ending)
    {
        int behind = name.End + verb;
        // 河南投资集团: what the company does is its name.
        if (behind >= ending && _companies.LongestAt(map.Text, ending) > 0)
            return false;
        return (name.IsPlace || name.IsBusiness) && (behind >= ending || map.Text[name.End] == '首' || OpensName(map, behind) || rules.Generic.LongestAt(map.Text, name.End) < verb);
    }

    private static int Opening(string text, int close, int floor)
    {
        char opening = text[close] switch { '”' => '“', '"' => '"', '）' => '（', ')' => '(', _ => '〔' };
        for (int i = close - 1; i >= floor && close - i <= LongestQuotation; i--)
        {
            if (text[i] == opening || (opening == '(' && text[i] == '（') || (opening == '（' && text[i] == '('))
                return i;
            if (text[i] is '。' or '\n' or '；')
                return -1;
        }
        return -1;
    }

    private static bool IsEdition(string text, int at)
        => char.IsAsciiDigit(text[at]) || text[at] is '年' or '届' or '第' or '期' or '度' or '—' or '-' || "一二三四五六七八九十首".Contains(text[at], StringComparison.Ordinal);

    private static int SkipDashes(string text, int start, int ending)
    {
        while (start < ending && text[start] is '—' or '-' or '－' or '·' or '+' or '/' or '.' or '%')
            start++;
        return start;
    }
}
