using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing.Endings;

/// <summary>Offices and institutions: those of the state start at 国家 (国家钨与稀土产品质量监督检验中心), with verbs and conjunctions inside; of the others it tells whose they are and that they are set up.</summary>
internal sealed class BodyNames(NameRules rules)
{
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
        if (start < 2 || context.NationalEndings.LongestAt(map.Text, end) == 0 || name.Head is { IsPlace: true } or { IsActor: true })
            return start;
        int floor = Math.Max(0, end - LongestName);
        for (int at = start; at > floor;)
        {
            int word = map.StartOf(at - 1);
            if (Bounds(map, word, at))
                break;
            at = word;
            if (context.NationalRanks.LongestAt(map.Text, at) > 0 && map.Text[at + 2] != '级')
                return at;
        }
        return FirstHalf(map, start, end);
    }

    /// <summary>True where no name of a body of the state reaches over the word.</summary>
    private bool Bounds(WordMap map, int word, int end) => map.KindAt(word) switch
    {
        WordKind.Stop => true,
        WordKind.Boundary => rules.Contexts.NationalWords.LongestAt(map.Text, word) != end - word,
        _ => map.Text[word] is '”' or '“' or '（' or '）' || (map.NameAt(word) is { Forms.IsIndustry: false } && rules.Contexts.NationalRanks.LongestAt(map.Text, word) == 0),
    };

    /// <summary>煤 in 煤与煤层气共采国家重点实验室: a state laboratory for two things, where the first is no body and stands behind a verb or a mark.</summary>
    private int FirstHalf(WordMap map, int start, int end)
    {
        var ending = map.Text.AsSpan(0, end);
        if (map.Text[start - 1] is not ('与' or '和') || !(ending.EndsWith("国家重点实验室") || ending.EndsWith("全国重点实验室")))
            return start;
        int first = start - 1;
        while (first > 0 && start - first <= LongestFirst && (map.KindAt(first - 1) == WordKind.Open || map.NameAt(map.StartOf(first - 1)) is { Forms.IsIndustry: true }))
            first = map.StartOf(first - 1);
        return map.IsApart(first) && first < start - 1 && rules.Endings.Bodies.LongestAt(map.Text, start - 1, first) == 0 ? first : start;
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
