using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing.Endings;

/// <summary>Offices and institutions: those of the state start at 国家 (国家钨与稀土产品质量监督检验中心), with verbs and conjunctions inside; of the others it tells whose they are and that they are set up.</summary>
internal sealed class BodyNames(NameRules rules)
{
    private readonly NameLead _leads = new(rules);
    private const int LongestName = 36;
    private const int LongestFirst = 12;
    private const int ShortestOffice = 4;
    private const int LongestKind = 4;

    /// <summary>The start moved left to 国家; the start itself where the ending is none of such a body, or where anything stands between that no name holds.</summary>
    public int FindNationalStart(in NameCandidate name)
    {
        var (map, start, end) = (name.Map, name.Start, name.End);
        var context = rules.Contexts;
        // 国家石墨烯创新中心和浙江省…创新中心: a place or a body opens the second of two.
        if (start < 2 || OpensNational(map, start) || context.NationalEndings.LongestAt(map.Text, end) == 0 || name.Head is { IsPlace: true } or { IsActor: true })
            return start;
        int floor = Math.Max(0, end - LongestName);
        for (int at = start; at > floor;)
        {
            int word = map.StartOf(at - 1);
            if (Bounds(map, word, at))
                break;
            at = word;
            if (OpensNational(map, at))
                return at;
        }
        return FirstHalf(map, start, end);
    }

    private bool OpensNational(WordMap map, int at) => rules.Contexts.NationalRanks.LongestAt(map.Text, at) > 0 && map.Text[at + 2] != '级';

    /// <summary>True where no name of a body of the state reaches over the word.</summary>
    private bool Bounds(WordMap map, int word, int end) => map.KindAt(word) switch
    {
        WordKind.Stop => true,
        // 国家…技术创新中心和…全国重点实验室: two of them.
        WordKind.Conjunction => rules.EndsInName(map.Text, Math.Max(0, word - LongestFirst), word),
        WordKind.Boundary => rules.Contexts.NationalWords.LongestAt(map.Text, word) != end - word,
        _ => map.Text[word] is '”' or '“' or '（' or '）' || (map.NameAt(word) is { Forms.IsIndustry: false } && rules.Contexts.NationalRanks.LongestAt(map.Text, word) == 0),
    };

    /// <summary>煤 in 煤与煤层气共采国家重点实验室, 种质资源发掘 in 种质资源发掘与利用全国重点实验室: a state laboratory for two things, where the first is no body and stands behind a verb or a mark.</summary>
    private int FirstHalf(WordMap map, int start, int end)
    {
        var ending = map.Text.AsSpan(0, end);
        if (!(ending.EndsWith("国家重点实验室") || ending.EndsWith("全国重点实验室")))
            return start;
        int second = start;
        // 创新利用, 与利用: verbs that such names hold.
        while (second > 1 && rules.Contexts.NationalWords.LongestAt(map.Text, map.StartOf(second - 1)) == second - map.StartOf(second - 1) && map.KindAt(second - 1) == WordKind.Boundary)
            second = OpenStart(map, map.StartOf(second - 1));
        if (second < 2 || map.Text[second - 1] is not ('与' or '和' or '及'))
            return map.IsApart(second) ? second : start;
        int conjunction = second - 1;
        int open = OpenStart(map, conjunction);
        int first = _leads.Trim(map, open, conjunction);
        return (map.IsApart(first) || first > open) && first < conjunction && rules.Endings.Bodies.LongestAt(map.Text, conjunction, first) == 0 ? first : start;
    }

    /// <summary>Where the open text and the fields before <paramref name="end"/> start.</summary>
    private static int OpenStart(WordMap map, int end)
    {
        int at = end;
        while (at > 0 && end - at <= LongestFirst && (map.KindAt(at - 1) is WordKind.Open or WordKind.Protected || map.NameAt(map.StartOf(at - 1)) is { Forms.IsIndustry: true }))
            at = map.StartOf(at - 1);
        return at;
    }

    /// <summary>True for an office, false for none, null where the mark of identity tells.</summary>
    public bool? TellAgency(in NameCandidate name, NameMark mark)
    {
        // 山东大学科研管理部: a department of a university or a company governs nothing.
        if (name.IsStrict && name.Head is { IsActor: true, Forms.Sure.Entry.Label: "Institution" or "Enterprise" })
            return false;
        if (mark != NameMark.None || name.Own < ShortestOffice)
            return null;
        // 中山市成立科技创新委员会: an office that is set up is one.
        return IsOfficeOfPlace(name) || (name.IsPlain && rules.Endings.Founding.LongestAt(name.Text, name.Start) > 0) ? true : null;
    }

    /// <summary>True for an institution, null where the mark of identity tells.</summary>
    public bool? TellInstitution(in NameCandidate name, NameMark mark)
    {
        if (!name.IsPlain || name.Own <= LongestKind)
            return null;
        // 市技术市场协会 is what a place has of the kind; 共建智能医疗联合创新中心: what several build together is one.
        return (mark == NameMark.None && name.IsOfLevel) || rules.Endings.Joint.LongestAt(name.Text, name.Start) > 0 ? true : null;
    }

    /// <summary>True for 新区科技发展局: a level word stands for the place, whose office it is.</summary>
    private static bool IsOfficeOfPlace(in NameCandidate name)
        => name.Rule.Ending[^1] is '局' or '委' or '办' or '会' or '组'
            && (name.StartsWith("新区") || name.StartsWith("园区")
                || (name.Text[name.Start] is '市' or '区' or '县' && name.Text[name.Start + 1] is not ('级' or '场' or '域' or '内' or '区' or '属' or '直' or '政' or '（' or '(')));
}
