using KnowledgeGraph.Measuring.Following;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Measuring.Subjects;

/// <summary>Finds the document whose terms a sum or share is (《A措施》…：新认定的瞪羚企业奖励30万元): those who hold a title get it, and do not grant it.</summary>
internal sealed class GrantFinder(GrantTest test, FigureFocus focus)
{
    /// <summary>The document, or null where the text speaks of another thing or a body is named that pays or gets the sum.</summary>
    public Participant? Find(in ClauseFigure figure)
        => (figure.Quantity.IsMoney || figure.Quantity.Unit == "%") && focus.At(figure.Clause) is { Entity.Label: "Policy" } document && test.SetsTerms(figure.Text, figure.Clause) ? document : null;
}
