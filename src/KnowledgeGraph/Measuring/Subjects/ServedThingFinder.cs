using KnowledgeGraph.Measuring.Following;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Measuring.Subjects;

/// <summary>Finds what a figure without a subject serves: the thing behind it that the clause brings in (12家单位发起…联盟), for a sum also
/// what it is paid out of (获…基金奖励100万元) and who gets it.</summary>
internal sealed class ServedThingFinder(PaymentFinder payments, BroughtInFinder broughtIn, ClauseVerbFinder verbs)
{
    /// <summary>The thing or body, or null.</summary>
    public ResolvedMention? Find(in ClauseFigure figure)
    {
        if (broughtIn.Find(figure.Sentence, figure.Clause) is { } brought && brought.Span.Start >= figure.End)
            return brought;
        if (PaymentFinder.Fund(figure) is { } fund && !(figure.IsInSection && PaymentFinder.IsReceived(figure.Clause, fund)))
            return fund;
        return PaymentFinder.PutUp(figure) ?? payments.Receiver(figure) ?? Given(figure);
    }

    /// <summary>为1.87万户企业落实加计扣除: what those who are counted get.</summary>
    private ResolvedMention? Given(in ClauseFigure figure)
    {
        if (figure.IsInSection || figure.Start == figure.Clause.Start || figure.Text[figure.Start - 1] is not ('为' or '向' or '给'))
            return null;
        return figure.NextGroup is { Label: "Program" or "Product" or "Fund", Members: [var thing] } group && verbs.IsWithin(figure.Sentence, figure.End, group.Start) ? thing : null;
    }
}
