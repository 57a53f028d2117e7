using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Measuring.Subjects;

/// <summary>Finds what the sentence of a figure opens on as its basis: the document that grants, the body relied on.</summary>
internal sealed class BasisFinder(FigureRules rules)
{
    private const string Relying = "依托";

    /// <summary>The basis, where nobody else is named; null when there is none.</summary>
    public ResolvedMention? Find(in ClauseFigure figure) => Relied(figure) ?? Granting(figure);

    /// <summary>依托A中心，集聚科学家500人: where nobody else is named, it is A's.</summary>
    private static ResolvedMention? Relied(in ClauseFigure figure)
    {
        var first = figure.Sentence.Clauses[0];
        return !ReferenceEquals(first, figure.Clause) && string.CompareOrdinal(figure.Text, first.Start, Relying, 0, Relying.Length) == 0
            && first.Groups is [{ Label: "Park" or "Platform" or "Institution", Members: [var relied] } group, ..] && group.Start == first.Start + Relying.Length
            ? relied
            : null;
    }

    /// <summary>按照《A》，每年补贴1.5万元: what a document grants is the document's where nobody is said to pay.</summary>
    private ResolvedMention? Granting(in ClauseFigure figure)
    {
        var first = figure.Sentence.Clauses[0];
        if (!(figure.Quantity.IsMoney || figure.Quantity.Unit == "%") || figure.Clause.Groups.Exists(static g => g.Label == "Agency") || first.Groups is not [{ Label: "Policy" } policy, ..])
            return null;
        return rules.Subjects.Basis.LongestAt(figure.Text, first.Start) is var word and > 0 && policy.Start - first.Start - word <= 1 ? policy.Members[0] : null;
    }
}
