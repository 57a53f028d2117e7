using KnowledgeGraph.Model;

namespace KnowledgeGraph.Verifying;

/// <summary>Holds mentions, relationships and observations against the passages that they name.</summary>
internal sealed class FactVerifier
{
    private readonly PassageIndex _passages;
    private readonly SurfaceRule _surfaces;
    private readonly Dictionary<string, GraphNode> _observations;
    private readonly ILookup<string, string> _statedIn;

    /// <summary>Facts of <paramref name="graph"/> whose passages are <paramref name="passages"/>.</summary>
    public FactVerifier(PropertyGraph graph, PassageIndex passages)
    {
        _passages = passages;
        _surfaces = new SurfaceRule(passages);
        _observations = graph.Nodes.Where(node => node.Labels.Contains("Observation", StringComparer.Ordinal)).ToDictionary(node => node.Id, StringComparer.Ordinal);
        _statedIn = graph.Relationships.Where(relationship => relationship.Type == "STATED_IN")
            .ToLookup(relationship => relationship.StartId, relationship => relationship.EndId, StringComparer.Ordinal);
    }

    /// <summary>Observation nodes, in the graph's order.</summary>
    public IEnumerable<GraphNode> Observations => _observations.Values;

    /// <summary>Why a MENTIONS relationship does not hold, or null.</summary>
    public string? CheckMention(GraphRelationship mention)
    {
        if (_passages.Find(mention.StartId) is not { } passage)
            return $"{mention.StartId} is no passage.";
        var surfaces = FactText.ListOf(mention.Properties, "surfaces");
        if (surfaces.Count == 0)
            return "It does not say which words mention the entity.";
        string? missing = surfaces.FirstOrDefault(surface => !passage.Text.Contains(surface, StringComparison.Ordinal));
        return missing is null ? null : $"'{missing}' does not stand in {passage.Id}.";
    }

    /// <summary>Why a relationship between entities does not hold, or null.</summary>
    public string? CheckRelationship(GraphRelationship relationship)
    {
        var evidence = FactText.ListOf(relationship.Properties, "evidence");
        if (evidence.Count == 0)
            return "It names no passage as evidence.";
        if (evidence.FirstOrDefault(id => _passages.Find(id) is null) is { } unknown)
            return $"Its evidence {unknown} is no passage of the graph.";
        var passage = _passages.Find(evidence[0])!;
        string quote = FactText.Of(relationship.Properties, "quote");
        return CheckQuote(quote, passage) ?? CheckEnds(relationship, quote, passage);
    }

    /// <summary>Why an observation does not hold, or null.</summary>
    public string? CheckObservation(GraphNode observation)
    {
        if (FindPassage(observation.Id) is not { } passage)
            return "It is stated in no passage of the graph.";
        string quote = FactText.Of(observation.Properties, "quote"), raw = FactText.Of(observation.Properties, "raw");
        if (CheckQuote(quote, passage) is { } problem)
            return problem;
        return raw.Length > 0 && quote.Contains(raw, StringComparison.Ordinal) ? null : $"Its figure '{raw}' does not stand in the quote.";
    }

    /// <summary>Why an ABOUT relationship does not hold, or null.</summary>
    public string? CheckSubject(GraphRelationship about)
    {
        if (!_observations.TryGetValue(about.StartId, out var observation) || FindPassage(about.StartId) is not { } passage)
            return $"{about.StartId} is no observation that a passage states.";
        string quote = FactText.Of(observation.Properties, "quote");
        return _surfaces.Check("subject", FactText.Of(about.Properties, "subjectSurface"), quote, passage, FactText.Of(about.Properties, "carriedBy"));
    }

    private PassageRecord? FindPassage(string observationId)
        => _statedIn[observationId].Select(_passages.Find).FirstOrDefault(passage => passage is not null);

    private static string? CheckQuote(string quote, PassageRecord passage)
    {
        if (quote.Length == 0)
            return "It has no quote.";
        return passage.Text.Contains(quote, StringComparison.Ordinal) ? null : $"Its quote does not stand in {passage.Id}.";
    }

    private string? CheckEnds(GraphRelationship relationship, string quote, PassageRecord passage)
    {
        string start = FactText.Of(relationship.Properties, "startSurface"), end = FactText.Of(relationship.Properties, "endSurface");
        string carriedBy = FactText.Of(relationship.Properties, "carriedBy");
        string? problem = _surfaces.Check("start", start, quote, passage, carriedBy) ?? _surfaces.Check("end", end, quote, passage, carriedBy);
        if (problem is not null)
            return problem;
        // A section gives one end of a fact; a sentence that names neither does not state it.
        return quote.Contains(start, StringComparison.Ordinal) || quote.Contains(end, StringComparison.Ordinal)
            ? null
            : "Neither of its ends stands in the quote.";
    }
}
