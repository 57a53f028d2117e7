namespace KnowledgeGraph.Recognizing.Names;

/// <summary>Finds where the name of a body of the state starts: 国家钨与稀土产品质量监督检验中心, with verbs and conjunctions inside.</summary>
internal sealed class NationalStart(NameRules rules)
{
    private const int LongestName = 36;
    private const int LongestFirst = 12;
    private const int Ending = 7;
    private const int Kind = 2;

    /// <summary>The start moved left to 国家; <paramref name="start"/> itself where the ending is none of such a body, or where anything stands between that no name holds.</summary>
    public int Find(WordMap map, int start, int end)
    {
        var context = rules.Contexts;
        if (start < 2 || context.NationalEndings.LongestAt(map.Text, end) == 0)
            return start;
        int floor = Math.Max(0, end - LongestName);
        for (int at = start; at > floor;)
        {
            int word = map.StartOf(at - 1);
            var kind = map.KindAt(word);
            bool isOther = map.NameAt(word) is { Forms.IsIndustry: false } && context.NationalRanks.LongestAt(map.Text, word) == 0;
            if (kind == WordKind.Stop || isOther || map.Text[word] is '”' or '“' or '（' or '）' || (kind == WordKind.Boundary && context.NationalWords.LongestAt(map.Text, word) != at - word))
                return FirstHalf(map, start, end);
            at = word;
            if (context.NationalRanks.LongestAt(map.Text, at) > 0 && map.Text[at + 2] != '级')
                return at;
        }
        return FirstHalf(map, start, end);
    }

    /// <summary>煤 in 煤与煤层气共采国家重点实验室: a state laboratory for two things, where the first is no body and stands behind a verb or a mark.</summary>
    private static int FirstHalf(WordMap map, int start, int end)
    {
        if (map.Text[start - 1] is not ('与' or '和') || end < Ending || map.Text.AsSpan(end - Ending, Ending) is not ("国家重点实验室" or "全国重点实验室"))
            return start;
        int first = start - 1;
        while (first > 0 && start - first <= LongestFirst && (map.KindAt(first - 1) == WordKind.Open || map.NameAt(map.StartOf(first - 1)) is { Forms.IsIndustry: true }))
            first = map.StartOf(first - 1);
        bool opens = first == 0 || map.KindAt(first - 1) is WordKind.Stop or WordKind.Boundary;
        return opens && first < start - 1 && !(start - 1 - first >= Kind && map.Text.AsSpan(start - 1 - Kind, Kind) is "中心" or "验室" or "究院" or "究所" or "平台" or "基地" or "学院") ? first : start;
    }
}
