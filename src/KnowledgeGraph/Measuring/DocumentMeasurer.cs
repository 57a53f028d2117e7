using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Quantities;
using KnowledgeGraph.Relating;

namespace KnowledgeGraph.Measuring;

/// <summary>Makes an observation of every figure of a document. One instance a document.</summary>
/// <param name="rules">The words around figures.</param>
/// <param name="tables">Reads the rows of tables.</param>
/// <param name="details">Tells the status.</param>
/// <param name="city">Full name of the document's city, empty when unknown.</param>
internal sealed class DocumentMeasurer(FigureRules rules, TableMeasurer tables, FactDetails details, string city)
{
    private readonly ComparisonFinder _comparisons = new(rules);
    private readonly IndicatorFinder _indicators = new(rules);
    private readonly SubjectOfFigure _subjects = new(rules, city);

    /// <summary>All observations in the order of the text; a figure stated again with the same words is kept once.</summary>
    public IReadOnlyList<Observation> Measure(IReadOnlyList<SentenceReading> sentences)
    {
        var found = new List<Observation>();
        var figures = new List<Observation>();
        var seen = new HashSet<(double, string, string, string?)>();
        var period = new PeriodFinder();
        _subjects.Begin(sentences);
        MeasuredFigure? previous = null;
        foreach (var sentence in sentences)
        {
            period.Enter(sentence);
            _subjects.Enter(sentence);
            if (!FigureFocus.TellsParts(sentence))
                previous = null;
            figures.Clear();
            tables.Measure(sentence, figures);
            foreach (var quantity in sentence.Quantities)
            {
                if (!IsTold(figures, quantity.Span.Start) && !IsBackReference(sentence, quantity) && ToObservation(sentence, quantity, ref previous, period) is { } figure)
                    figures.Add(figure);
            }
            foreach (var figure in figures)
            {
                if (seen.Add((figure.Value, figure.Unit, figure.Indicator, figure.Subject?.Entity.Value)))
                    found.Add(figure);
            }
        }
        return found;
    }

    /// <summary>A、B、C分别推出…，三家银行投放贷款7.86亿元: as many as the sentence has listed before are no figure.</summary>
    private static bool IsBackReference(SentenceReading sentence, Quantity quantity)
    {
        if (char.IsAsciiDigit(sentence.Text[quantity.Span.Start]) || quantity.Unit is not ("家" or "个" or "所" or "只" or "支" or "款"))
            return false;
        foreach (var clause in sentence.Clauses)
        {
            if (clause.Start >= quantity.Span.Start)
                return clause.Start == quantity.Span.Start && sentence.Clauses.Exists(c => c.End < clause.Start && c.Groups.Exists(g => g.Members.Count == quantity.Value));
        }
        return false;
    }

    private static bool IsTold(List<Observation> figures, int offset)
    {
        foreach (var figure in figures)
        {
            if (figure.Offset == offset)
                return true;
        }
        return false;
    }

    private Observation? ToObservation(SentenceReading sentence, Quantity quantity, ref MeasuredFigure? previous, PeriodFinder period)
    {
        string name = _indicators.Find(sentence, quantity, previous);
        if (name.Length == 0)
            return null;
        if (!_indicators.IsDependent(sentence, quantity) && !IsBracketed(sentence, quantity))
            previous = new MeasuredFigure(name, quantity.Unit);
        var clause = sentence.ClauseOf(quantity.Span);
        return new Observation(
            name,
            quantity.Value,
            quantity.Unit,
            quantity.Span.Of(sentence.Text),
            period.Of(sentence, quantity),
            _subjects.Find(sentence, quantity),
            sentence.Passage.Passage.Id,
            quantity.Span.Start,
            sentence.Quote,
            details.Status(sentence, clause?.Start ?? sentence.Span.Start, quantity.Span.Start))
        {
            Amount = quantity.Base,
            Approximation = quantity.Approximation,
            Change = _comparisons.Behind(sentence, quantity),
        };
    }

    /// <summary>安排经费30亿元（其中专项16亿元），比上年增加3亿元: what a bracket names is forgotten when it closes.</summary>
    private static bool IsBracketed(SentenceReading sentence, Quantity quantity)
    {
        var before = sentence.Text.AsSpan(sentence.Span.Start..quantity.Span.Start);
        return before.LastIndexOfAny('（', '(') > before.LastIndexOfAny('）', ')');
    }
}
