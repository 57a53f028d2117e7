using KnowledgeGraph.Model;

namespace KnowledgeGraph.Verifying;

/// <summary>The passages of a graph by id and by report.</summary>
internal sealed class PassageIndex
{
    private readonly Dictionary<string, PassageRecord> _byId;
    private readonly Dictionary<string, List<PassageRecord>> _byReport;

    /// <summary>Where a surface stands first in a report; carried subjects are asked for again and again.</summary>
    private readonly Dictionary<(string ReportId, string Surface), long> _firstStarts = [];

    /// <summary>Takes the passages out of <paramref name="graph"/>.</summary>
    public PassageIndex(PropertyGraph graph)
    {
        var reports = graph.Relationships.Where(relationship => relationship.Type == "HAS_PASSAGE")
            .GroupBy(relationship => relationship.EndId, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First().StartId, StringComparer.Ordinal);
        Passages = [.. graph.Nodes.Where(node => node.Labels.Contains("Passage", StringComparer.Ordinal)).Select(node => ToRecord(node, reports))];
        _byId = Passages.ToDictionary(passage => passage.Id, StringComparer.Ordinal);
        _byReport = Passages.OrderBy(passage => passage.Start).GroupBy(passage => passage.ReportId, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
    }

    /// <summary>All passages, in the graph's order.</summary>
    public IReadOnlyList<PassageRecord> Passages { get; }

    /// <summary>The passage with that id, or null.</summary>
    public PassageRecord? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>True when <paramref name="surface"/> stands in the passage's headings, in the passage, or in an earlier one of the same report.</summary>
    public bool IsCarriedTo(PassageRecord passage, string surface)
        => passage.Heading.Contains(surface, StringComparison.Ordinal) || FirstStart(passage.ReportId, surface) <= passage.Start;

    private long FirstStart(string reportId, string surface)
    {
        if (!_firstStarts.TryGetValue((reportId, surface), out long start))
        {
            start = _byReport[reportId].Find(passage => passage.Text.Contains(surface, StringComparison.Ordinal))?.Start ?? long.MaxValue;
            _firstStarts.Add((reportId, surface), start);
        }
        return start;
    }

    private static PassageRecord ToRecord(GraphNode node, Dictionary<string, string> reports) => new(
        node.Id,
        reports.GetValueOrDefault(node.Id, ""),
        FactText.Of(node.Properties, "heading"),
        FactText.Of(node.Properties, "text"),
        FactText.NumberOf(node.Properties, "start"),
        FactText.NumberOf(node.Properties, "end"));
}
