using KnowledgeGraph.Measuring.Following;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Measuring.Subjects;

/// <summary>Finds the industry whose size a figure tells (生物医药产业产值87亿元), where no place or body is named in the clause whose industry it is.</summary>
internal sealed class IndustrySizeFinder(FigureRules rules, WholePlaceFinder whole)
{
    private const string Industry = "产业";

    /// <summary>The industry, or null.</summary>
    public ResolvedMention? Find(in ClauseFigure figure)
        => !figure.IsInSection && !IsOfDistrict(figure) && figure.Clause.Groups is [{ Label: "Industry", Members: [var industry] } group] && !industry.Entity.IsBackground && group.End <= figure.Start && IsSized(figure.Text, group.End) ? industry : null;

    /// <summary>全区战略性新兴产业产值: the district's.</summary>
    private bool IsOfDistrict(in ClauseFigure figure) => whole.Opens(figure.Text, figure.Clause) && !whole.IsCity(figure.Text, figure.Clause);

    private bool IsSized(string text, int at)
        => rules.Subjects.Sizes.LongestAt(text, string.CompareOrdinal(text, at, Industry, 0, Industry.Length) == 0 ? at + Industry.Length : at) > 0;
}
