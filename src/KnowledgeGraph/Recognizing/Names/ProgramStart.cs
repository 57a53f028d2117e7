namespace KnowledgeGraph.Recognizing.Names;

/// <summary>Finds where the name of a programme starts that is told by its verb: 实施国企改革深化提升行动, 开展产业协作优化提升行动.</summary>
internal sealed class ProgramStart(NameRules rules)
{
    private const int LongestName = 28;
    private const int LongestListed = 14;
    private const int LongestPlan = 2;
    private const int LongestActor = 6;

    /// <summary>The start moved left to the verb that the programme is the object of; <paramref name="start"/> itself where anything stands
    /// between that no name of a programme holds.</summary>
    public int Find(WordMap map, int start, int end)
    {
        // A高新区计划2024年设立…: what is planned is no programme.
        if (end - start > LongestPlan && map.Text.AsSpan(end - LongestPlan, LongestPlan) is "计划" && Plans(map, end - LongestPlan, end))
            return -1;
        int floor = Math.Max(0, end - LongestName);
        int at = start;
        if (Listed(map, start, end) is > 0 and var listed)
            return listed;
        while (at > floor && rules.Contexts.ProgramVerbs.LongestAt(map.Text, at) == 0)
        {
            if (map.Text[at - 1] is '”' or '“' or '）' or '（' or ')' or '(' || map.KindAt(at - 1) == WordKind.Stop)
                return start;
            int word = map.StartOf(at - 1);
            bool isJoint = map.KindAt(word) == WordKind.Conjunction && rules.EndsIn(map.Text, word - 5, word, static found => found.Exists(static r => r.Strictness == SuffixStrictness.Plain));
            // 浦东建设…试点: what a place does is no part of the name.
            if (map.NameAt(word) is { IsPlace: true } && rules.Leads.LongestAt(map.Text, at) > 1)
                return start;
            if (isJoint || (map.KindAt(word) == WordKind.Boundary && rules.Contexts.ProgramWords.LongestAt(map.Text, word) != at - word))
                return start;
            at = word;
        }
        if (at == floor || at >= start || map.Text[at] is '各' or '多' or '该')
            return start;
        return at + rules.Contexts.Honours.Editions.LongestAt(map.Text, at);
    }

    /// <summary>True where one who acts stands before 计划 and a year or a verb behind it.</summary>
    private bool Plans(WordMap map, int start, int end)
        => end < map.Text.Length && (IsYear(map.Text, end) || rules.Leads.LongestAt(map.Text, end) > 1)
            && (map.NameEndingAt(start) is { IsActor: true } or { IsPlace: true } || rules.EndsIn(map.Text, Math.Max(0, start - LongestActor), start, static found => found.Exists(static r => r is { Label: "Park" or "Agency" or "Enterprise" or "Institution", Strictness: SuffixStrictness.Plain })));

    private static bool IsYear(string text, int at)
        => at + 4 < text.Length && text[at] is '1' or '2' && char.IsAsciiDigit(text[at + 1]) && char.IsAsciiDigit(text[at + 2]) && char.IsAsciiDigit(text[at + 3]) && text[at + 4] == '年';

    /// <summary>示范带动计划 behind 成果征集计划、揭榜对接计划、: what stands between the mark and the ending, where the one before ends alike; 0 elsewhere.</summary>
    private int Listed(WordMap map, int start, int end)
    {
        for (int at = start - 1; at > 2 && end - at <= LongestListed; at--)
        {
            if (map.Text[at] == '、')
                return map.Text.AsSpan(at - 2, 2).SequenceEqual(map.Text.AsSpan(end - 2, 2)) ? at + 1 : 0;
            int word = map.StartOf(at);
            if (map.Text[at] is '“' or '”' || map.KindAt(word) is WordKind.Stop or WordKind.Conjunction || (map.KindAt(word) == WordKind.Boundary && rules.Contexts.ProgramWords.LongestAt(map.Text, word) == 0))
                return 0;
            at = word;
        }
        return 0;
    }
}
