using KnowledgeGraph.Model;

namespace KnowledgeGraph.Measuring.Subjects;

/// <summary>Finds whom a figure belongs to that a sentence shares out in turn (A、B分别获贷2000万元和800万元).</summary>
internal sealed class InTurnFinder(FigureRules rules)
{
    /// <summary>The first figure is the first one's and so on; null when the counts differ or nothing is shared out.</summary>
    public Participant? Find(in ClauseFigure figure)
        => figure.Text.AsSpan(figure.Clause.Start, figure.Clause.End - figure.Clause.Start).Contains("分别", StringComparison.Ordinal) ? InTurn(figure) : null;

    private Participant? InTurn(ClauseFigure figure)
    {
        var (sentence, clause, quantity) = figure;
        var run = sentence.Quantities.Where(q => q.Unit == quantity.Unit && q.Span.Start >= clause.Start && q.Span.End <= clause.End).ToList();
        var group = sentence.Clauses.Where(c => c.Start <= clause.Start).SelectMany(c => c.Groups)
            .LastOrDefault(g => g.Members.Count == run.Count && g.End <= run[0].Span.Start && g.Label is not "Industry" && !rules.Phrases.IsBehindPreposition(sentence.Text, g.Start));
        if (group is null || run.Count < 2)
            return null;
        bool isListed = run.Zip(run.Skip(1)).All(pair => sentence.Text[pair.First.Span.End..pair.Second.Span.Start] is "、" or "和" or "与");
        return isListed || clause.Groups.Contains(group) ? group.Members[run.IndexOf(quantity)].AsParticipant() : null;
    }
}
