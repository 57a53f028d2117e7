using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Dates;
using KnowledgeGraph.Recognizing.Quantities;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Relating.Sentences;

/// <summary>A sentence laid out for reading: outermost mentions, clauses, groups, verbs, dates and figures; all offsets in the passage's text.</summary>
internal sealed record SentenceReading(
    ResolvedPassage Passage,
    TextSpan Span,
    List<ResolvedMention> Mentions,
    List<Clause> Clauses,
    List<DateExpression> Dates,
    List<Quantity> Quantities,
    int? Year)
{
    /// <summary>The passage's text.</summary>
    public string Text { get; } = Passage.Passage.Text;

    /// <summary>The sentence as a quote, without outer white space.</summary>
    public string Quote => _quote ??= Span.Of(Text).Trim();

    private string? _quote;

    /// <summary>Labels of all outermost mentions.</summary>
    public LabelSet Labels { get; init; }

    /// <summary>The first clause that holds the whole of <paramref name="span"/>, or null.</summary>
    public Clause? ClauseOf(TextSpan span)
    {
        foreach (var clause in Clauses)
        {
            if (clause.Start <= span.Start && span.End <= clause.End)
                return clause;
        }
        return null;
    }

    /// <summary>The first clause behind the last semicolon before the clause at <paramref name="index"/>.</summary>
    public int FirstOfSegment(int index)
    {
        while (index > 0 && Text[Clauses[index].Start - 1] is not ('；' or ';'))
            index--;
        return index;
    }

    /// <summary>Which of the figures it is; -1 for one of another sentence.</summary>
    public int IndexOf(Quantity quantity)
    {
        for (int i = 0; i < Quantities.Count; i++)
        {
            if (ReferenceEquals(Quantities[i], quantity))
                return i;
        }
        return -1;
    }

    /// <summary>True when an outermost mention has the label.</summary>
    public bool Names(string label)
    {
        for (int i = 0; i < Mentions.Count && Labels.MayShare(LabelSet.Of(label)); i++)
        {
            if (Mentions[i].Label == label)
                return true;
        }
        return false;
    }

    /// <summary>Index of the first mention that starts at <paramref name="position"/> or behind; their number where none does.</summary>
    public int FirstMentionFrom(int position) => InOrder.FirstFrom(Mentions, position, static m => m.Span.Start);

    /// <summary>The figure that ends at <paramref name="position"/>, or null.</summary>
    public Quantity? FigureEndingAt(int position)
        => InOrder.LastTo(Quantities, position, static q => q.Span.Start, static q => q.Span.End) is { } last && last.Span.End == position ? last : null;

    /// <summary>True when an outermost mention stands over <paramref name="position"/>.</summary>
    public bool IsNamed(int position)
    {
        int last = FirstMentionFrom(position + 1) - 1;
        return last >= 0 && position < Mentions[last].Span.End;
    }

    /// <summary>Length of the figures between the two offsets: 推出3亿元的A基金.</summary>
    public int LengthOfFigures(int start, int end)
    {
        int length = 0;
        foreach (var quantity in Quantities)
        {
            if (quantity.Span.Start >= start && quantity.Span.End <= end)
                length += quantity.Span.Length;
        }
        return length;
    }

    /// <summary>Length of the dates between the two offsets: 该条例于2011年4月12日获市人大通过.</summary>
    public int LengthOfDates(int start, int end)
    {
        int length = 0;
        foreach (var date in Dates)
        {
            if (date.Span.Start >= start && date.Span.End <= end)
                length += date.Span.Length;
        }
        return length;
    }

    /// <summary>The first date inside the clause that starts behind its opening word, at most <paramref name="reach"/> from its start (力争到2027年…); null when none does.</summary>
    public DateExpression? OpeningDate(Clause clause, int reach)
    {
        foreach (var date in Dates)
        {
            if (date.Span.Start > clause.Start && date.Span.Start - clause.Start <= reach && date.Span.End < clause.End)
                return date;
        }
        return null;
    }

    /// <summary>True when a figure stands between the two offsets.</summary>
    public bool HasFigure(int start, int end)
    {
        foreach (var quantity in Quantities)
        {
            if (quantity.Span.Start >= start && quantity.Span.End <= end)
                return true;
        }
        return false;
    }
}
