using KnowledgeGraph.Measuring.Following;
using KnowledgeGraph.Model;
using KnowledgeGraph.Relating.Sentences;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Measuring.Subjects;

/// <summary>Finds who has or pays a sum, whoever is the subject of the clause.</summary>
internal sealed class PayerFinder(FigureRules rules, ClauseVerbFinder verbs, ToldSubjects told)
{
    /// <summary>The body or fund, or null.</summary>
    public Participant? Find(in ClauseFigure figure)
    {
        if ((Budgeted(figure) ?? Managed(figure)) is { } owner)
            return owner.AsParticipant();
        if (PayingIn(figure) is { } payer)
            return told.Pay(payer.AsParticipant());
        return told.Payer is { } paid && FigureLeaning.IsShareOfBefore(figure.Sentence, figure.Quantity) ? paid : null;
    }

    /// <summary>安排市科委科学技术支出30.6亿元: a body behind the verb, with nothing but the noun between it and the figure, is the one that has it.</summary>
    private ResolvedMention? Budgeted(in ClauseFigure figure)
    {
        var agency = figure.LastName(figure.Clause.Start, figure.Start);
        return agency is { Label: "Agency" }
            && figure.Quantity.IsMoney && !PaymentFinder.IsReceived(figure.Clause, agency)
            && verbs.IsWithin(figure.Sentence, figure.Clause.Start, agency.Span.Start)
            && !rules.Phrases.IsBehindPreposition(figure.Text, agency.Span.Start)
            && !verbs.IsWithin(figure.Sentence, agency.Span.End, figure.Start)
            ? agency
            : null;
    }

    /// <summary>A公司受托管理B基金，投向…，总规模890亿元: the last fund of the sentence, and not one that only pays in (由C基金参股).</summary>
    private ResolvedMention? Managed(in ClauseFigure figure)
    {
        if (rules.Subjects.OfFunds.LongestAt(figure.Text, figure.Clause.Start) == 0 || figure.Clause.LastGroupTo(figure.Start) is not null)
            return null;
        var fund = figure.LastName(figure.Sentence.Span.Start, figure.Clause.Start, "Fund");
        while (fund is not null && fund.Span.Start > figure.Sentence.Span.Start && figure.Text[fund.Span.Start - 1] is '由' or '获')
            fund = figure.LastName(figure.Sentence.Span.Start, fund.Span.Start, "Fund");
        return fund;
    }

    /// <summary>A基金参股设立B基金，认缴5000万元: who paid in the clause before.</summary>
    private ResolvedMention? PayingIn(in ClauseFigure figure)
    {
        if (figure.Clause.Groups.Count > 0 || rules.Subjects.PayingIn.LongestAt(figure.Text, figure.Clause.Start) is not (var word and > 0) || figure.Start - figure.Clause.Start - word > ClauseFigure.NearOpening)
            return null;
        return figure.ClauseBefore is { Groups: [{ Label: "Fund" or "Enterprise", Members: [var payer] } first, { Label: "Fund" or "Enterprise" }, ..] } before && Invests(before, first.End) ? payer : null;
    }

    private static bool Invests(Clause clause, int from)
    {
        foreach (var verb in clause.Triggers)
        {
            if (verb.Start >= from && verb.FrameOf("INVESTED_IN") is not null)
                return true;
        }
        return false;
    }
}
