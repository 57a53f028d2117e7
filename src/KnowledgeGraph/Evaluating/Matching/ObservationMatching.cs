using System.Globalization;
using KnowledgeGraph.Evaluating.Gold;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Evaluating.Matching;

/// <summary>Gives each gold figure, in the order of the file, the best fitting free figure with the same value and unit.</summary>
internal sealed class ObservationMatching
{
    private const double EnoughLikeness = 0.5;

    // The export writes a missing period as null, which the gold reader and the reference script read as this word.
    private const string NoPeriod = "None";
    private readonly string _document;
    private readonly Dictionary<string, string> _goldNames;
    private readonly FoundGraph _found;
    private readonly EntityMatching _entities;
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private readonly List<GoldObservation> _missed = [];
    private readonly List<ObservationFit> _fits = [];
    private readonly List<Difference> _misread = [];

    /// <summary>Matches at once.</summary>
    public ObservationMatching(GoldDocument gold, FoundGraph found, EntityMatching entities)
    {
        _document = gold.Name;
        _goldNames = gold.Entities.ToDictionary(entity => entity.Id, entity => entity.Names[0], StringComparer.Ordinal);
        _found = found;
        _entities = entities;
        foreach (var observation in gold.Observations)
            Match(observation);
    }

    /// <summary>The counts.</summary>
    public ObservationTally Count() => new(
        new Tally(_fits.Count, _found.Observations.Count - _fits.Count, _missed.Count),
        _fits.Count(fit => fit.Subject),
        _fits.Count(fit => fit.Year),
        _fits.Count(fit => fit.Indicator >= EnoughLikeness));

    /// <summary>What of the matched figures differs: one for each wrong subject, year and indicator.</summary>
    public IReadOnlyList<Difference> Misread => _misread;

    /// <summary>In the gold only.</summary>
    public IEnumerable<Difference> Misses() => _missed.Select(observation => new Difference(
        _document, DifferenceKind.Observation, observation.Unit, $"{observation.Indicator} {Text(observation.Value)}", observation.Evidence));

    /// <summary>In the graph only.</summary>
    public IEnumerable<Difference> Extras() => _found.Observations.Where(node => !_used.Contains(node.Id)).Select(node => new Difference(
        _document,
        DifferenceKind.Observation,
        MatchingText.Of(node.Properties, "unit"),
        $"{MatchingText.Of(node.Properties, "indicator")} {MatchingText.Of(node.Properties, "value")}",
        MatchingText.Of(node.Properties, "quote")));

    private void Match(GoldObservation gold)
    {
        GraphNode? best = null;
        ObservationFit bestFit = default;
        foreach (var node in _found.Observations)
        {
            if (_used.Contains(node.Id) || !IsSameFigure(node, gold))
                continue;
            var fit = Fit(node, gold);
            if (best is null || fit.CompareTo(bestFit) > 0)
                (best, bestFit) = (node, fit);
        }
        if (best is null)
        {
            _missed.Add(gold);
            return;
        }
        _used.Add(best.Id);
        _fits.Add(bestFit);
        if (!bestFit.Subject)
            AddMisread("subject", gold, NameOfSubject(best), gold.Subject is { } subject ? _goldNames[subject] : null);
        if (!bestFit.Year)
            AddMisread("year", gold, best.Properties.GetValueOrDefault("period") as string, gold.Period);
        if (bestFit.Indicator < EnoughLikeness)
            AddMisread("indicator", gold, MatchingText.Of(best.Properties, "indicator"), gold.Indicator);
    }

    private void AddMisread(string what, GoldObservation gold, string? found, string? right) => _misread.Add(new Difference(
        _document, DifferenceKind.Observation, what, $"{gold.Indicator} {Text(gold.Value)}{gold.Unit}: {found ?? "none"}, gold {right ?? "none"}", gold.Evidence));

    private string? NameOfSubject(GraphNode node) => _found.Subjects.GetValueOrDefault(node.Id) is { } id ? new EntityId(id).Name : null;

    private static bool IsSameFigure(GraphNode node, GoldObservation gold)
        => Number(node) is { } value
            // Not "more than": no figure is further than not-a-number.
            && !(Math.Abs(value - gold.Value) > 1e-9 * Math.Max(1, Math.Abs(value)))
            && MatchingText.NormalizeUnit(MatchingText.Of(node.Properties, "unit")) == MatchingText.NormalizeUnit(gold.Unit);

    private ObservationFit Fit(GraphNode node, GoldObservation gold)
    {
        string? subject = _found.Subjects.GetValueOrDefault(node.Id);
        return new ObservationFit(
            gold.Subject is null ? subject is null : subject is not null && _entities.FindFound(gold.Subject) == subject,
            MatchingText.Year(node.Properties.ContainsKey("period") ? MatchingText.Of(node.Properties, "period") : NoPeriod) == MatchingText.Year(gold.Period),
            BigramSimilarity.Dice(MatchingText.Of(node.Properties, "indicator"), gold.Indicator));
    }

    private static double? Number(GraphNode node) => node.Properties.GetValueOrDefault("value") switch
    {
        double value => value,
        long value => value,
        bool value => value ? 1 : 0,
        string text when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) => value,
        _ => null,
    };

    private static string Text(double value) => value.ToString(CultureInfo.InvariantCulture);
}
