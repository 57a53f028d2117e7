using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Quantities;
using KnowledgeGraph.Relating;

namespace KnowledgeGraph.Measuring;

/// <summary>Makes an observation of every figure of a document.</summary>
internal sealed class DocumentMeasurer(IndicatorFinder indicators, SubjectOfFigure subjects, FactDetails details)
{
    /// <summary>All observations in the order of the text; a figure stated again with the same words is kept once.</summary>
    public IReadOnlyList<Observation> Measure(IReadOnlyList<SentenceReading> sentences)
    {
        var found = new List<Observation>();
        var seen = new HashSet<(double, string, string, string?)>();
        var period = new PeriodFinder();
        foreach (var sentence in sentences)
        {
            period.Enter(sentence);
            string? indicator = null;
            foreach (var quantity in sentence.Quantities)
            {
                var observation = ToObservation(sentence, quantity, ref indicator, period);
                if (observation is not null && seen.Add((observation.Value, observation.Unit, observation.Indicator, observation.Subject?.Entity.Value)))
                    found.Add(observation);
            }
        }
        return found;
    }

    private Observation? ToObservation(SentenceReading sentence, Quantity quantity, ref string? previous, PeriodFinder period)
    {
        bool compares = IndicatorFinder.Comparison(sentence, quantity) is not null;
        string name = indicators.Find(sentence, quantity, previous);
        if (name.Length == 0)
            return null;
        if (!compares)
            previous = name;
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
            Change = indicators.ChangeBehind(sentence, quantity),
        };
    }
}
