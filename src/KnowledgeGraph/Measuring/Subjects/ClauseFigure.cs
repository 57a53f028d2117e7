using KnowledgeGraph.Recognizing.Quantities;
using KnowledgeGraph.Relating.Sentences;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Measuring.Subjects;

/// <summary>A figure in the clause that holds it.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Clause">The clause.</param>
/// <param name="Quantity">The figure.</param>
internal readonly record struct ClauseFigure(SentenceReading Sentence, Clause Clause, Quantity Quantity)
{
    /// <summary>What stands as near as this to the start of a clause, or of what is said of it, opens it.</summary>
    public const int NearOpening = 4;

    /// <summary>The passage's text.</summary>
    public string Text => Sentence.Text;

    /// <summary>Where the figure starts.</summary>
    public int Start => Quantity.Span.Start;

    /// <summary>Where the figure ends.</summary>
    public int End => Quantity.Span.End;

    /// <summary>True in a place's own section.</summary>
    public bool IsInSection => Sentence.Passage.IsInSection;

    /// <summary>The group that comes next behind the figure in its clause, or null.</summary>
    public MentionGroup? NextGroup => Clause.FirstGroupFrom(End) is var next && next < Clause.Groups.Count ? Clause.Groups[next] : null;

    /// <summary>The clause before its own, or null.</summary>
    public Clause? ClauseBefore => Sentence.Clauses.IndexOf(Clause) is var index and > 0 ? Sentence.Clauses[index - 1] : null;

    /// <summary>The clause behind its own, or null.</summary>
    public Clause? ClauseBehind => Sentence.Clauses.IndexOf(Clause) + 1 is var index && index < Sentence.Clauses.Count ? Sentence.Clauses[index] : null;

    /// <summary>The first name of the sentence in the stretch, of <paramref name="labels"/> where there are any; names stand in the order of the text.</summary>
    public ResolvedMention? FirstName(int start, int end, params ReadOnlySpan<string> labels)
    {
        foreach (var mention in Sentence.Mentions)
        {
            if (mention.Span.Start >= start && mention.Span.End <= end && (labels.IsEmpty || labels.Contains(mention.Label)))
                return mention;
        }
        return null;
    }

    /// <summary>As the other, the last one.</summary>
    public ResolvedMention? LastName(int start, int end, params ReadOnlySpan<string> labels)
    {
        for (int i = Sentence.Mentions.Count - 1; i >= 0; i--)
        {
            var mention = Sentence.Mentions[i];
            if (mention.Span.Start >= start && mention.Span.End <= end && (labels.IsEmpty || labels.Contains(mention.Label)))
                return mention;
        }
        return null;
    }
}
