using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Quantities;
using KnowledgeGraph.Relating;

namespace KnowledgeGraph.Measuring;

/// <summary>Makes an observation of every figure of a document.</summary>
internal sealed class DocumentMeasurer(IndicatorFinder indicators, ComparisonFinder comparisons, SubjectOfFigure subjects, FactDetails details)
{
    /// <summary>All observations in the order of the text; a figure stated again with the same words is kept once.</summary>
    public IReadOnlyList<Observation> Measure(IReadOnlyList<SentenceReading> sentences)
    {
        var found = new List<Observation>();
        var seen = new HashSet<(double, string, string, string?)>();
        var period = new PeriodFinder();
        MeasuredFigure? previous = null;
        foreach (var sentence in sentences)
        {
            period.Enter(sentence);
            subjects.Enter(sentence);
            // 其中 opens a sentence that goes on with what the one before it measured.
            if (!sentence.Quote.StartsWith("其中", StringComparison.Ordinal))
                previous = null;
            foreach (var quantity in sentence.Quantities)
            {
                var observation = ToObservation(sentence, quantity, ref previous, period);
                if (observation is not null && seen.Add((observation.Value, observation.Unit, observation.Indicator, observation.Subject?.Entity.Value)))
                    found.Add(observation);
            }
        }
        return found;
    }

    private Observation? ToObservation(SentenceReading sentence, Quantity quantity, ref MeasuredFigure? previous, PeriodFinder period)
    {
        string name = indicators.Find(sentence, quantity, previous);
        if (name.Length == 0)
            return null;
        if (!indicators.IsDependent(sentence, quantity) && !IsBracketed(sentence, quantity))
            previous = new MeasuredFigure(name, quantity.Unit);
        var clause = sentence.Clauses.FirstOrDefault(c => c.Start <= quantity.Span.Start && quantity.Span.End <= c.End);
        return new Observation(
            name,
            quantity.Value,
            quantity.Unit,
            quantity.Span.Of(sentence.Text),
            period.Of(sentence, quantity),
            subjects.Find(sentence, quantity),
            sentence.Passage.Passage.Id,
            quantity.Span.Start,
            sentence.Quote,
            details.Status(sentence.Text, clause?.Start ?? sentence.Span.Start, quantity.Span.Start))
        {
            Amount = quantity.Base,
            Approximation = quantity.Approximation,
            Change = comparisons.Behind(sentence, quantity),
        };
    }

    /// <summary>安排经费30亿元（其中专项16亿元），比上年增加3亿元: what a bracket names is forgotten when it closes.</summary>
    private static bool IsBracketed(SentenceReading sentence, Quantity quantity)
    {
        int length = quantity.Span.Start - sentence.Span.Start;
        return length > 0 && sentence.Text.LastIndexOfAny(['（', '('], quantity.Span.Start - 1, length) > sentence.Text.LastIndexOfAny(['）', ')'], quantity.Span.Start - 1, length);
    }
}
