using KnowledgeGraph.Measuring.Following;
using KnowledgeGraph.Relating.Sentences;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Measuring.Subjects;

/// <summary>Finds the thing that those who are counted act upon behind the figure: what they found, come to or settle in.</summary>
internal sealed class CountedActorFinder(FigureRules rules, BroughtInFinder broughtIn)
{
    private const int LongestActor = 6;

    /// <summary>A联合B等18家单位发起成立C联盟: what those who are counted found, or null.</summary>
    public ResolvedMention? Founded(in ClauseFigure figure)
    {
        if (figure.Quantity.IsMoney || figure.Text[Math.Max(0, figure.Start - 1)] != '等' || broughtIn.Find(figure.Sentence, figure.Clause) is not { Label: "Alliance" or "Fund" or "Platform" or "Institution" or "Park" or "Enterprise" } brought)
            return null;
        return brought.Span.Start >= figure.End && figure.Clause.TriggerFrom(figure.End) is { } verb && verb.Start - figure.End <= LongestActor && verb.FrameOf("ESTABLISHED") is not null && rules.Phrases.Acting.LongestAt(figure.Text, figure.End + 2) > 0 ? brought : null;
    }

    /// <summary>举办X论坛，300名专家参会; X论坛由A主办，到会企业260家: the event that those who are counted came to, or null.</summary>
    public ResolvedMention? Attended(in ClauseFigure figure)
        => rules.Subjects.Attended.StartsWithin(figure.Text, figure.End, figure.Clause.End) || (figure.Clause.Groups.Count == 0 && rules.Subjects.Attended.LongestAt(figure.Text, figure.Clause.Start) > 0) ? figure.LastName(figure.Sentence.Span.Start, figure.Clause.End, "Event") : null;

    /// <summary>首批2家企业在A交易所挂牌, 35家企业入驻B园区: where those who are counted came to, or null.</summary>
    public ResolvedMention? Settled(in ClauseFigure figure)
    {
        if (figure.Quantity.IsMoney || figure.NextGroup is not { Label: "Institution" or "Park" or "Platform", Members: [var home] } group)
            return null;
        return Enters(figure.Clause, figure.End, group.Start) || (figure.Text[group.Start - 1] == '在' && rules.Subjects.Settled.LongestAt(figure.Text, group.End) > 0) ? home : null;
    }

    private static bool Enters(Clause clause, int start, int end)
    {
        foreach (var verb in clause.Triggers)
        {
            if (verb.Start >= start && verb.End == end && verb.FrameOf("LOCATED_IN") is { IsReversed: false, IsNamed: false })
                return true;
        }
        return false;
    }
}
