namespace KnowledgeGraph.Recognizing.Names;

/// <summary>What stands at the left of a name and is no part of it: who does something, and what is done.</summary>
internal sealed class NameLead(NameRules rules)
{
    private const string Building = "建设";
    private const int ShortestPlace = 2;

    /// <summary>The start behind the subjects, verbs, measures and brackets that open the candidate, again and again.</summary>
    public int Trim(WordMap map, int start, int ending)
    {
        while (start < ending)
        {
            int next = map.NameAt(start) is { } name ? BehindActor(map, name, ending) ?? start : BehindWords(map, start, ending);
            if (next == start)
                break;
            start = next;
        }
        return start;
    }

    /// <summary>市科技局管理市科技发展基金: a body, a verb, and then what the name starts with; the body is the subject.</summary>
    public int BehindVerb(WordMap map, int start, int ending)
    {
        // 在柯坪县设湖羊产业研究院: what is set up in the place.
        if (start > 0 && map.Text[start - 1] == '在' && map.NameAt(start) is { IsPlace: true } site && IsSetUp(map, site.End, ending))
            return Trim(map, site.End + 1, ending);
        if (BuiltThere(map, start, ending) is >= 0 and var built)
            return Trim(map, built, ending);
        for (int i = ending - 3; i > start + 2; i--)
        {
            int verb = map.MayOpen(i, Openings.Lead) && map.StartOf(i) == i ? rules.Leads.LongestAt(map.Text, i) : 0;
            if (verb > 1 && i + verb < ending && IsSubject(map, start, i, verb, ending))
                return Trim(map, i + verb, ending);
        }
        return start;
    }

    private static bool IsSetUp(WordMap map, int verb, int ending)
        => verb + 2 < ending && map.Text[verb] == '设' && map.KindAt(verb) == WordKind.Open && map.Text[verb + 1] is not ('备' or '计' or '施');

    /// <summary>True where what ends at <paramref name="at"/> is the subject of the verb there, and no part of the name.</summary>
    private bool IsSubject(WordMap map, int start, int at, int verb, int ending)
    {
        // 人保财险甘肃省分公司开发…保险: nothing is named behind a company but what it does.
        if (at > 1 && map.Text.AsSpan(at - 2, 2) is "公司")
            return true;
        // 在太谷区建设农谷研究院: what is done in the place.
        if (start > 0 && map.Text[start - 1] is '在' or '于' && map.NameAt(start) is { IsPlace: true } && map.NameEndingAt(at) is { IsPlace: true })
            return true;
        return OpensName(map, at + verb) || Builds(map, at, verb, ending);
    }

    /// <summary>True for 建设 in 崖州湾实验室建设深海平台, and not in 产业园区建设公司 and 科技城建设部际协调小组.</summary>
    private bool Builds(WordMap map, int at, int verb, int ending)
        => map.Text.AsSpan(at, verb) is Building && ending - at - verb >= 2 && rules.Endings.Built.LongestAt(map.Text, at) == 0
            && rules.Endings.Companies.LongestAt(map.Text, ending) == 0 && rules.Endings.Committees.LongestAt(map.Text, ending) == 0;

    /// <summary>Behind 建设 in 在蓝谷建设水下机器人产业园: what stands behind 在 is where it is built, known or not; -1 elsewhere.</summary>
    private int BuiltThere(WordMap map, int start, int ending)
    {
        if (start == 0 || map.Text[start - 1] != '在' || ending - start < ShortestPlace + Building.Length + ShortestPlace)
            return -1;
        int verb = map.Text.IndexOf(Building, start + ShortestPlace, ending - start - ShortestPlace, StringComparison.Ordinal);
        int behind = verb + Building.Length;
        return verb > 0 && ending - behind >= ShortestPlace && rules.Endings.Built.LongestAt(map.Text, behind) == 0 ? behind : -1;
    }

    /// <summary>True where a place, a known name, a rank or a quotation opens a name.</summary>
    private static bool OpensName(WordMap map, int at)
        => map.NameAt(at) is { Forms.IsIndustry: false } || map.Text[at] is '市' or '省' or '“' or '首' || map.Text.AsSpan(at).StartsWith("国家") || map.Text.AsSpan(at).StartsWith("全国") || map.Text.AsSpan(at).StartsWith("世界级");

    /// <summary>浦东新区建设…基地: the start behind a place or a company, then a verb that names do not hold behind it; null where none follows.</summary>
    private int? BehindActor(WordMap map, NameHit name, int ending)
    {
        // 海西州格尔木市建设…基地: a place in another is the subject as well.
        while (name.IsPlace && map.NameAt(name.End) is { IsPlace: true } inner && inner.End < ending)
            name = inner;
        int verb = rules.Leads.LongestAt(map.Text, name.End);
        return verb >= 2 && name.End + verb <= ending && map.NameAt(name.End) is null && CutsBehind(map, name, verb, ending) ? name.End + verb : null;
    }

    /// <summary>True where the verb behind a place or a company is no part of a name: 上海建设国家…中心, and not 上海投资促进服务中心.</summary>
    private bool CutsBehind(WordMap map, NameHit name, int verb, int ending)
    {
        int behind = name.End + verb;
        // 河南投资集团, 广东省粤港澳合作促进会: what the company or the association does is its name.
        if (behind >= ending && (rules.Endings.Companies.LongestAt(map.Text, ending) > 0 || rules.Endings.Committees.LongestAt(map.Text, ending) > 0))
            return false;
        // 某某大学建设创新港: a kind of park, and who builds it.
        if (behind >= ending && name.IsActor && map.Text.AsSpan(name.End, verb) is Building)
            return true;
        return (name.IsPlace || name.IsBusiness) && (behind >= ending || map.Text[name.End] == '首' || OpensName(map, behind) || rules.Generic.LongestAt(map.Text, name.End) < verb);
    }

    /// <summary>The start behind the first words that no name starts with; the start itself where one may start there.</summary>
    private int BehindWords(WordMap map, int start, int ending)
    {
        string text = map.Text;
        // 佛慈制药等企业建设中药研发平台: those whom the noun behind a list gathers, and what they do.
        if (start > 0 && text[start - 1] == '等' && start + 4 < ending && rules.Endings.Gathering.LongestAt(text, start) is > 0 and var noun
            && rules.Leads.LongestAt(text, start + noun) is > 1 and var done)
            return start + noun + done;
        if (text[start] is '（' or '(')
            return text.IndexOfAny(['）', ')'], start, ending - start) is >= 0 and var close ? close + 1 : start;
        // 如兰德公司, 就国家高新区: what leads to a name.
        if (map.KindAt(start) == WordKind.Open && rules.Introducing.LongestAt(text, start) is > 0 and var word && start + word <= ending
            && (map.NameAt(start + word) is not null || rules.Generic.LongestAt(text, start + word) > 1))
            return start + word;
        int lead = rules.Leads.LongestAt(text, start);
        return start + lead <= ending && !(lead == 1 && map.KindAt(start) == WordKind.Protected) ? start + lead : start;
    }
}
