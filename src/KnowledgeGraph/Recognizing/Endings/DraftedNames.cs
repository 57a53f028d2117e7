using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing.Endings;

/// <summary>Finds where a title without 《》 starts that is the object of a verb: 制定财政科技投入改革方案.</summary>
internal sealed class DraftedNames(NameRules rules)
{
    private const int Longest = 30;
    private const int ShortestHead = 4;

    /// <summary>The start, or -1 where nobody drafts it or a plan period (“十二五”) is all that stands before the ending.</summary>
    public int FindStart(in NameCandidate name)
        => Drafted(name) is >= 0 and var start && name.Ending - start >= ShortestHead && !PlanPeriods.Is(name.Text, start, name.Ending) ? start : -1;

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
