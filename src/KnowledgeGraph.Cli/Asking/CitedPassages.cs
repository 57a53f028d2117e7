using KnowledgeGraph.Querying;

namespace KnowledgeGraph.Cli.Asking;

/// <summary>Looks up the passages that the rows of an answer name.</summary>
internal static class CitedPassages
{
    private const string Statement = """
        MATCH (report:Report)-[:HAS_PASSAGE]->(p:Passage)
        WHERE p.id IN $ids
        RETURN p.id AS id, report.title AS report, p.heading AS heading, p.text AS text
        """;

    /// <summary>By id; ids that the graph does not have are left out.</summary>
    public static async Task<IReadOnlyDictionary<string, CitedPassage>> LoadAsync(
        IQueryStore store, QueryResult result, CancellationToken cancellation)
    {
        var ids = Enumerable.Range(0, result.Rows.Count)
            .SelectMany(row => AnswerColumns.EvidenceOf(result, row))
            .Distinct(StringComparer.Ordinal)
            .ToList<object?>();
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal) { ["ids"] = ids };
        var found = await store.RunAsync(new Query(Statement, parameters), cancellation).ConfigureAwait(false);
        return found.Rows
            .Select(row => new CitedPassage((string)row[0]!, (string)row[1]!, (string)row[2]!, (string)row[3]!))
            .ToDictionary(passage => passage.Id, StringComparer.Ordinal);
    }

    /// <summary>The answer with each passage id opened into passage, report, heading and text.</summary>
    public static QueryResult Opened(QueryResult result, IReadOnlyDictionary<string, CitedPassage> passages)
    {
        var at = AnswerColumns.IndexOf(result, AnswerColumns.Evidence);
        if (at < 0)
            return result;
        var rows = Enumerable.Range(0, result.Rows.Count).Select(row => (IReadOnlyList<object?>)
            [.. result.Rows[row].Select((value, column) => column == at ? Opened(AnswerColumns.EvidenceOf(result, row), passages) : value)]);
        return new QueryResult(result.Columns, [.. rows]);
    }

    private static List<object?> Opened(IReadOnlyList<string> ids, IReadOnlyDictionary<string, CitedPassage> passages) =>
    [
        .. ids.Where(passages.ContainsKey).Select(id => passages[id]).Select(p => (object?)new SortedDictionary<string, object?>(StringComparer.Ordinal)
        {
            ["passage"] = p.Id,
            ["report"] = p.Report,
            ["heading"] = p.Heading,
            ["text"] = p.Text,
        }),
    ];
}
