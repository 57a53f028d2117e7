namespace KnowledgeGraph.Recognizing.Names;

/// <summary>Finds where the name of a body of the state starts: 国家钨与稀土产品质量监督检验中心, with verbs and conjunctions inside.</summary>
internal sealed class NationalStart(NameRules rules)
{
    private const int LongestName = 36;

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
                return start;
            at = word;
            if (context.NationalRanks.LongestAt(map.Text, at) > 0 && map.Text[at + 2] != '级')
                return at;
        }
        return start;
    }
}
