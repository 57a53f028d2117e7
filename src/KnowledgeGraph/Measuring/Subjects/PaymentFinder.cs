using KnowledgeGraph.Relating.Sentences;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Measuring.Subjects;

/// <summary>Finds what a sum is paid out of, what is made of it, and who receives it.</summary>
internal sealed class PaymentFinder(FigureRules rules)
{
    private const int LongestKind = 8;

    /// <summary>获…基金奖励100万元: the fund that a sum is paid out of, or null.</summary>
    public static ResolvedMention? Fund(in ClauseFigure figure)
        => figure.Quantity.IsMoney || figure.Quantity.Unit == "%" ? figure.LastName(figure.Clause.Start, figure.Start, "Fund") : null;

    /// <summary>各出5亿元，发起A基金: what the next clause makes of the sum, or null.</summary>
    public static ResolvedMention? PutUp(in ClauseFigure figure)
    {
        if (!figure.Quantity.IsMoney || figure.Clause.End - figure.End > 1 || !figure.Clause.Triggers.Exists(static t => t.IsOnward) || figure.ClauseBehind is not { Triggers.Count: > 0 } next)
            return null;
        return next.Triggers[0].Start - next.Start <= ClauseFigure.NearOpening && next.BroughtIn() is { Label: "Fund" or "Enterprise" } made ? made.Members[0] : null;
    }

    /// <summary>向A中心拨付首笔经费600万元: where nobody else is named, the sum is told of the one that gets it; else null.</summary>
    public ResolvedMention? Receiver(in ClauseFigure figure) => Paid(figure) ?? Given(figure);

    private ResolvedMention? Paid(in ClauseFigure figure)
        => figure.Quantity.IsMoney && figure.Clause.LastTriggerTo(figure.Start) is { } verb && verb.FrameOf("FUNDED") is { IsDative: true } && verb.FrameOf("INVESTED_IN") is null
            && figure.Clause.LastGroupTo(verb.Start) is { Members: [var receiver] } group && verb.Start - group.End <= 2 && IsReceiver(receiver)
            && IsOpenedBy(figure.Clause, group)
            ? receiver
            : null;

    /// <summary>给予A中心启动经费1500万元: who is given a sum, with nothing but its kind between them.</summary>
    private ResolvedMention? Given(in ClauseFigure figure)
        => figure.Quantity.IsMoney && figure.Clause.LastGroupTo(figure.Start) is { Members: [var receiver] } group && figure.Start - group.End <= LongestKind && IsReceiver(receiver)
            && rules.Subjects.Giving.LongestAt(figure.Text, group.Start) > 0
            && IsOpenedBy(figure.Clause, group)
            ? receiver
            : null;

    /// <summary>True where nobody is named before the receiver, or a body of the state or a place.</summary>
    private static bool IsOpenedBy(Clause clause, MentionGroup receiver) => clause.Groups[0] == receiver || clause.Groups[0].Label is "Agency" or "Region" or "District";

    /// <summary>A银行向B公司发放贷款3000万元: the company that is lent the sum, or null.</summary>
    public ResolvedMention? Borrower(in ClauseFigure figure)
        => figure.Quantity.IsMoney && figure.Clause.LastGroupTo(figure.Start) is { Label: "Enterprise", Members: [var borrower] } group && group.Start > figure.Clause.Start && figure.Text[group.Start - 1] is '向' or '给' or '为'
            && rules.Subjects.Lending.LongestAt(figure.Text, group.End) is var lending and > 0 && figure.Start - group.End - lending <= ClauseFigure.NearOpening
            ? borrower
            : null;

    /// <summary>A公司获得B基金2000万元注资: one that can be paid, so that the sum is its own.</summary>
    public bool IsReceiver(ResolvedMention? subject) => subject is not null && (rules.Labels.Bodies.Contains(subject.Label) || subject.Label is "Park" or "Alliance" or "Platform");

    /// <summary>获得各项科技扶持资金2200万元: a fund that one draws from.</summary>
    public static bool IsReceived(Clause clause, ResolvedMention fund)
        => clause.LastTriggerTo(fund.Span.Start) is { } verb && verb.Frames.Exists(static f => f is { Relation: "FUNDED", IsReversed: true });
}
