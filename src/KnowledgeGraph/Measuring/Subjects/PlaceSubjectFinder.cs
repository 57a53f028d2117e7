using KnowledgeGraph.Measuring.Following;
using KnowledgeGraph.Model;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Measuring.Subjects;

/// <summary>Finds what a figure is about that nothing in the text before claims: the section's place; outside of sections the title that it counts, or
/// the body that acts.</summary>
internal sealed class PlaceSubjectFinder(ClauseSubjectFinder subjects, WholePlaceFinder whole, FigureFocus focus)
{
    /// <summary>全市已有17家单位申请: true for a figure of the whole place.</summary>
    public bool IsOfWhole(in ClauseFigure figure) => whole.OpensAlone(figure.Text, figure.Clause, focus.At(figure.Clause));

    /// <summary>The place that is meant by the whole one: the section's, null for the whole city.</summary>
    public Participant? Whole(in ClauseFigure figure) => whole.IsCity(figure.Text, figure.Clause) ? null : figure.Sentence.Passage.Place;

    /// <summary>The place, title or body, or null.</summary>
    public Participant? Find(in ClauseFigure figure)
        => (figure.IsInSection ? null : (Title(figure) ?? subjects.Agent(figure.Sentence, figure.Clause, figure.Start))?.AsParticipant()) ?? figure.Sentence.Passage.Place;

    /// <summary>新增3家全国双创示范基地: the title that the figure counts.</summary>
    private static ResolvedMention? Title(in ClauseFigure figure)
    {
        if (figure.FirstName(figure.End, figure.Clause.End, "Program") is not { } title)
            return null;
        // 新增A等14家单位为B: the title that those who are counted get.
        return title.Span.Start - figure.End <= 1 || figure.Text.AsSpan(figure.End, title.Span.Start - figure.End) is ['单' or '企' or '机', _, '为' or '“'] ? title : null;
    }
}
