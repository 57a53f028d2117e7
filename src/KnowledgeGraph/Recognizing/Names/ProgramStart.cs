namespace KnowledgeGraph.Recognizing.Names;

/// <summary>Finds where the name of a programme starts that is told by its verb: 实施国企改革深化提升行动, 开展产业协作优化提升行动.</summary>
internal sealed class ProgramStart(NameRules rules)
{
    private const int LongestName = 28;

    /// <summary>The start moved left to the verb that the programme is the object of; <paramref name="start"/> itself where anything stands
    /// between that no name of a programme holds.</summary>
    public int Find(WordMap map, int start, int end)
    {
        int floor = Math.Max(0, end - LongestName);
        int at = start;
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
}
