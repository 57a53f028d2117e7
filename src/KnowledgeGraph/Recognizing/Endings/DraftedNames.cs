using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing.Endings;

/// <summary>Finds where a title without 《》 starts that is the object of a verb (制定财政科技投入改革方案), or that its place and the verb of titles open.</summary>
internal sealed class DraftedNames(NameRules rules)
{
    private const int Longest = 30;
    private const int ShortestHead = 4;

    private const int ShortestTopic = 4;

    /// <summary>The start, or -1 where nobody drafts it and no place opens it or a plan period (“十二五”) is all that stands before the ending.</summary>
    public int FindStart(in NameCandidate name)
        => Start(name) is >= 0 and var start && name.Ending - start >= ShortestHead && !PlanPeriods.Is(name.Text, start, name.Ending) ? start : -1;

    private int Start(in NameCandidate name) => Drafted(name) is >= 0 and var drafted ? drafted : OfPlace(name);

    /// <summary>甘肃省支持科技创新若干措施: a place and what titles open with, wherever it stands; a plan may be what the place does (某市加快…规划).</summary>
    private int OfPlace(in NameCandidate name)
    {
        var map = name.Map;
        int topic = name.Start;
        if (name.Own == 0 && topic > 0 && map.Text[topic - 1] == '的')
            topic--;
        int floor = Math.Max(0, name.End - Longest);
        while (topic > floor && (map.IsOpenAt(topic - 1) || map.KindAt(topic - 1) == WordKind.Conjunction))
            topic = map.StartOf(topic - 1);
        int start = topic;
        while (start > floor && map.StartOf(start - 1) is var word && rules.Contexts.PolicyOpenings.LongestAt(map.Text, word) == start - word)
            start = word;
        bool isTitle = start < topic && name.Ending - topic >= ShortestTopic && !name.Rule.Ending.EndsWith('划') && map.KindAt(start) == WordKind.Boundary;
        return isTitle && map.NameEndingAt(start) is { IsPlace: true } place && (map.IsApart(place.Start) || map.KindAt(place.Start - 1) == WordKind.Conjunction) ? place.Start : -1;
    }

    private int Drafted(in NameCandidate name)
    {
        var map = name.Map;
        if (name.End < map.Text.Length && map.KindAt(name.End) is not (WordKind.Stop or WordKind.Boundary or WordKind.Conjunction))
            return -1;
        // 制定促进股权投资企业发展的实施办法: a title may hold 的 before its ending, where it opens as titles do.
        bool isLong = name.Own == 0 && name.Ending > 0 && map.Text[name.Ending - 1] == '的';
        for (int at = isLong ? name.Start - 1 : name.Start; at > Math.Max(0, name.End - Longest); at--)
        {
            if (rules.Contexts.PolicyVerbs.LongestAt(map.Text, at) > 0)
                return (isLong ? rules.Contexts.PolicyOpenings.LongestAt(map.Text, at) > 0 : rules.Leads.LongestAt(map.Text, at) == 0 || rules.Contexts.PolicyOpenings.LongestAt(map.Text, at) > 0) ? at : -1;
            if (map.KindAt(at - 1) == WordKind.Stop || map.Text[at - 1] is '的' or '”' or '并' || (map.Text[at - 1] == '和' && !isLong))
                return -1;
        }
        return -1;
    }
}
