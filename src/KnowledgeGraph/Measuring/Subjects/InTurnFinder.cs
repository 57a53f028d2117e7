using KnowledgeGraph.Measuring.Indicators;
using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Quantities;
using KnowledgeGraph.Relating.Sentences;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Measuring.Subjects;

/// <summary>Finds whom a figure belongs to that a sentence shares out in turn (A、B分别获贷2000万元和800万元).</summary>
internal sealed class InTurnFinder(FigureRules rules)
{
    private const int LongestList = 60;

    /// <summary>The first figure is the first one's and so on; null when the counts differ or nothing is shared out.</summary>
    public Participant? Find(in ClauseFigure figure)
        => figure.Text.AsSpan(figure.Clause.Start, figure.Clause.End - figure.Clause.Start).Contains(ListedFigures.InTurn, StringComparison.Ordinal) ? InTurn(figure) : InShort(figure);

    /// <summary>高新技术企业、科技型中小企业达6588家、6403家: as many names as figures, and nothing but how far they come between.</summary>
    private static Participant? InShort(in ClauseFigure figure)
    {
        var (sentence, clause, quantity) = figure;
        int index = sentence.IndexOf(quantity), first = ListedFigures.First(sentence, index), count = ListedFigures.Count(sentence, first);
        int end = sentence.Quantities[first].Span.Start;
        int link = count > 1 ? ListedFigures.ReachedLength(sentence.Text.AsSpan(clause.Start..Math.Max(clause.Start, end))) : 0;
        return link > 0 && clause.Groups.Find(g => g.End == end - link && g.Members.Count == count && g.Label != "Industry") is { } group ? group.Members[index - first].AsParticipant() : null;
    }

    private Participant? InTurn(ClauseFigure figure)
    {
        var (sentence, clause, quantity) = figure;
        var run = sentence.Quantities.Where(q => q.Unit == quantity.Unit && q.Span.Start >= clause.Start && q.Span.End <= clause.End).ToList();
        if (run.Count < 2)
            return null;
        var group = sentence.Clauses.Where(c => c.Start <= clause.Start).SelectMany(c => c.Groups)
            .LastOrDefault(g => g.Members.Count == run.Count && g.End <= run[0].Span.Start && g.Label is not "Industry" && !rules.Phrases.IsBehindPreposition(sentence.Text, g.Start));
        if (group is null)
            return AmongUnknown(figure, run);
        bool isListed = run.Zip(run.Skip(1)).All(pair => sentence.Text[pair.First.Span.End..pair.Second.Span.Start] is "、" or "和" or "与");
        return isListed || clause.Groups.Contains(group) ? group.Members[run.IndexOf(quantity)].AsParticipant() : null;
    }

    /// <summary>A区、某园、B区分别实现营收12亿元、9亿元和8亿元: by the place in the list of all, known or not.</summary>
    private static Participant? AmongUnknown(in ClauseFigure figure, List<Quantity> run)
    {
        var (sentence, clause, quantity) = figure;
        int end = sentence.Text.IndexOf(ListedFigures.InTurn, clause.Start, clause.End - clause.Start, StringComparison.Ordinal);
        if (end > run[0].Span.Start || end - clause.Start > LongestList)
            return null;
        int[] joints = [.. Enumerable.Range(clause.Start, end - clause.Start).Where(i => sentence.Text[i] is '、' or '和' or '与' && !sentence.IsNamed(i))];
        if (joints.Length + 1 != run.Count)
            return null;
        // 向A、B分别投资3000万元和5000万元: the list must open the clause.
        if (Listed(clause, clause.Start, joints[0]) is not { } first)
            return null;
        int item = run.IndexOf(quantity);
        var owner = item == 0 ? first : Listed(clause, joints[item - 1] + 1, item == joints.Length ? end : joints[item]);
        return owner?.AsParticipant();
    }

    private static ResolvedMention? Listed(Clause clause, int from, int to)
        => clause.Groups.SelectMany(static g => g.Members).FirstOrDefault(m => m.Span.Start == from && m.Span.End == to && m.Label != "Industry");
}
