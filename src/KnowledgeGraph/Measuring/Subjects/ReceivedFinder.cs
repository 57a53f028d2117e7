using KnowledgeGraph.Measuring.Following;
using KnowledgeGraph.Model;
using KnowledgeGraph.Relating.Sentences;

namespace KnowledgeGraph.Measuring.Subjects;

/// <summary>Finds who gets the sum that comes with a title: A园区获批B特色载体，获中央财政奖补资金2500万元.</summary>
internal sealed class ReceivedFinder(FigureRules rules, FigureFocus focus)
{
    private const int LongestGap = 2;

    /// <summary>The body or place that was spoken of before the title, or null.</summary>
    public Participant? Find(in ClauseFigure figure)
    {
        var clause = figure.Clause;
        if (!figure.Quantity.IsMoney || rules.Subjects.Receiving.LongestAt(figure.Text, clause.Start) == 0 || focus.At(clause) is not { Entity.Label: "Program" })
            return null;
        return figure.FirstName(clause.Start, figure.Start, "Fund", "Program", "Product", "Enterprise", "Institution") is null && HasWon(figure.ClauseBefore) ? focus.OwnerIn(clause) : null;
    }

    /// <summary>False for A的项目列入B计划 and B课题由A牵头: the sum is then the project's.</summary>
    private static bool HasWon(Clause? before)
        => before is { Groups: [{ Members.Count: 1 } winner, ..] } && before.Triggers.Exists(verb => verb.Start >= winner.End && verb.Start - winner.End <= LongestGap && verb.FrameOf("SELECTED_FOR") is not null);
}
