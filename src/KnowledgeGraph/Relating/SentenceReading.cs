using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Dates;
using KnowledgeGraph.Recognizing.Quantities;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Relating;

/// <summary>A sentence laid out for reading: outermost mentions, clauses, groups, verbs, dates and figures; all offsets in the passage's text.</summary>
internal sealed record SentenceReading(
    ResolvedPassage Passage,
    TextSpan Span,
    IReadOnlyList<ResolvedMention> Mentions,
    IReadOnlyList<Clause> Clauses,
    IReadOnlyList<DateExpression> Dates,
    IReadOnlyList<Quantity> Quantities,
    int? Year)
{
    /// <summary>The passage's text.</summary>
    public string Text => Passage.Passage.Text;

    /// <summary>The sentence as a quote, without outer white space.</summary>
    public string Quote => _quote ??= Span.Of(Text).Trim();

    private string? _quote;
}
