using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Measuring.Subjects;

/// <summary>Finds the thing that a figure only describes: the document that holds so many articles, the noun behind the words with the figure.</summary>
internal static class DescribedThingFinder
{
    /// <summary>More words than this between a figure and a thing describe something else.</summary>
    public const int LongestDescription = 20;

    /// <summary>《A办法》共6章32条: what a document holds is its own, whatever it governs; null for other figures.</summary>
    public static ResolvedMention? Document(in ClauseFigure figure)
        => figure.Quantity.Unit is "条" or "章" ? figure.LastName(figure.Sentence.Span.Start, figure.Start, "Policy") : null;

    /// <summary>A高新区在169家国家高新区中列第90位: the title of those among whom a place is told; null for other figures.</summary>
    public static ResolvedMention? Ranked(in ClauseFigure figure)
        => figure.NextGroup is { Label: "Program", Members: [var title] } group && group.Start == figure.End && FigureLeaning.IsSet(figure.Sentence, figure.Clause, figure.Quantity) ? title : null;

    /// <summary>由100多家银行参加的A联盟, 拥有企业2500家的B园区: a figure in the words before a noun; null where none follows.</summary>
    public static ResolvedMention? Noun(in ClauseFigure figure)
        => figure.FirstName(figure.End, figure.Clause.End) is { Label: "Alliance" or "Park" or "Platform" or "Event" or "Institution" or "Fund" or "Product" } thing
            && thing.Span.Start - figure.End <= LongestDescription && figure.Text[thing.Span.Start - 1] == '的'
            && !figure.Sentence.HasFigure(figure.End, thing.Span.Start)
            && figure.Text.AsSpan(figure.End, thing.Span.Start - figure.End).IndexOf('的') == thing.Span.Start - 1 - figure.End
            ? thing
            : null;
}
