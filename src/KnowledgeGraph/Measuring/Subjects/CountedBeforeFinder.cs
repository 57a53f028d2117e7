using KnowledgeGraph.Measuring.Following;
using KnowledgeGraph.Relating.Sentences;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Measuring.Subjects;

/// <summary>Finds the name before a figure under which others are counted (科技兴农项目76项), or that the figure follows at once.</summary>
internal sealed class CountedBeforeFinder(FigureRules rules, FigureSubjectTest test, PaymentFinder payments)
{
    /// <summary>The name, or null; <paramref name="subject"/> is the clause's own, <paramref name="labels"/> are those under which others are counted.</summary>
    public ResolvedMention? Find(in ClauseFigure figure, ResolvedMention? subject, string[] labels)
    {
        bool receives = figure.IsInSection || payments.IsReceiver(subject);
        return Counted(figure, receives, labels) ?? Followed(figure, receives);
    }

    private ResolvedMention? Counted(in ClauseFigure figure, bool receives, string[] labels)
    {
        for (int i = figure.Sentence.Mentions.Count - 1; i >= 0; i--)
        {
            var name = figure.Sentence.Mentions[i];
            if (name.Span.Start >= figure.Clause.Start && name.Span.End <= figure.Start && Array.IndexOf(labels, name.Label) >= 0 && !IsDrawnFrom(figure, name, receives)
                && rules.Focus.IsFiller(figure.Text, name.Span.End, figure.Start))
                // 参股A、B两支基金: the number of those that are listed is of none of them.
                return name.Span.End == figure.Start && ListTo(figure.Clause, name)?.Members.Count == figure.Quantity.Value ? null : Total(figure.Text, figure.Clause, name);
        }
        return null;
    }

    /// <summary>获创新基金项目10项: in a district's section what is counted under a fund is the district's, what a fund pays is the fund's.</summary>
    private static bool IsDrawnFrom(in ClauseFigure figure, ResolvedMention name, bool receives)
        => name.Label == "Fund" && ((figure.IsInSection && !figure.Quantity.IsMoney) || (receives && PaymentFinder.IsReceived(figure.Clause, name)));

    /// <summary>A、B共为81家企业承保: a figure of all that are listed stands under the first.</summary>
    private static ResolvedMention Total(string text, Clause clause, ResolvedMention name)
        => text[name.Span.End] is '共' or '合' && ListTo(clause, name) is { } list ? list.Members[0] : name;

    /// <summary>两江新区43家、重庆高新区28家: a name that the figure follows at once; behind a list (奇米网络、驿路通3家) it counts the list.</summary>
    private ResolvedMention? Followed(in ClauseFigure figure, bool receives)
    {
        for (int i = figure.Sentence.Mentions.Count - 1; i >= 0; i--)
        {
            var name = figure.Sentence.Mentions[i];
            if (name.Span.Start >= figure.Clause.Start && name.Span.End == figure.Start && name.Label is not "Program" && test.Passes(name) && ListTo(figure.Clause, name) is null && !ClosesList(figure, name) && !(receives && name.Label == "Fund" && PaymentFinder.IsReceived(figure.Clause, name)))
                return name;
        }
        return null;
    }

    /// <summary>True for 下设情报所、A中心2个事业单位: the number counts all that the list names, though not each of them is known.</summary>
    private static bool ClosesList(in ClauseFigure figure, ResolvedMention name)
    {
        int before = name.Span.Start - 1;
        return figure.Quantity.Value >= 2 && before > figure.Clause.Start && figure.Text[before] == '、' && figure.Sentence.FigureEndingAt(before) is null;
    }

    /// <summary>The list of several names that ends with the name, or null.</summary>
    private static MentionGroup? ListTo(Clause clause, ResolvedMention last)
    {
        foreach (var group in clause.Groups)
        {
            if (group.Members.Count > 1 && group.Members[^1] == last)
                return group;
        }
        return null;
    }
}
