using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing.Endings;

/// <summary>Finds where the name of a body of the state starts: 国家钨与稀土产品质量监督检验中心, with verbs and conjunctions inside.</summary>
internal sealed class NationalStart(NameRules rules)
{
    private const int LongestName = 36;
    private const int LongestFirst = 12;

    /// <summary>The start moved left to 国家; the start itself where the ending is none of such a body, or where anything stands between that no name holds.</summary>
    public int Find(in NameCandidate name)
    {
        var (map, start, end) = (name.Map, name.Start, name.End);
        var context = rules.Contexts;
        if (start < 2 || context.NationalEndings.LongestAt(map.Text, end) == 0)
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
        bool opens = first == 0 || map.KindAt(first - 1) is WordKind.Stop or WordKind.Boundary;
        return opens && first < start - 1 && rules.Endings.Bodies.LongestAt(map.Text, start - 1, first) == 0 ? first : start;
    }
}
