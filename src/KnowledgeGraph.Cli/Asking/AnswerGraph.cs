using System.Globalization;
using KnowledgeGraph.Cli.Rendering;
using KnowledgeGraph.Querying;

namespace KnowledgeGraph.Cli.Asking;

/// <summary>What of the graph an answer speaks of: the entities that its rows name, the facts between them that its evidence states, and its figures;
/// where there are none, the reports with what its passages name.</summary>
/// <param name="Nodes">In the order of their first appearance.</param>
/// <param name="Edges">Each between two of the nodes.</param>
internal sealed record AnswerGraph(IReadOnlyList<AnswerNode> Nodes, IReadOnlyList<AnswerEdge> Edges)
{
    /// <summary>More than this cannot be read on a page.</summary>
    private const int MostEdges = 90;

    private const string Statement = """
        MATCH (a:Entity)-[r]->(b:Entity)
        WHERE (a.name IN $names OR any(alias IN a.aliases WHERE alias IN $given))
          AND (b.name IN $names OR any(alias IN b.aliases WHERE alias IN $given)) AND (size($ids) = 0 OR any(id IN r.evidence WHERE id IN $ids))
        RETURN a.id AS start, a.name AS startName, head([l IN labels(a) WHERE l <> 'Entity']) AS startLabel, type(r) AS type,
               b.id AS end, b.name AS endName, head([l IN labels(b) WHERE l <> 'Entity']) AS endLabel,
               r.status AS status, r.quote AS quote, head(r.evidence) AS passage
        ORDER BY r.support DESC, start, type, end
        LIMIT $limit
        """;

    /// <summary>Where no fact joins what the rows name: the reports, with what their passages name; what the rows name comes first.</summary>
    private const string NamedStatement = """
        MATCH (report:Report)-[:HAS_PASSAGE]->(p:Passage)-[:MENTIONS]->(e:Entity)
        WHERE p.id IN $ids
        WITH report, e, p, e.name IN $names OR any(alias IN e.aliases WHERE alias IN $given) AS isNamed
        ORDER BY p.start, p.id
        WITH report, e, isNamed, collect(p) AS passages
        RETURN report.id AS start, report.title AS startName, 'Report' AS startLabel, 'MENTIONS' AS type,
               e.id AS end, e.name AS endName, head([l IN labels(e) WHERE l <> 'Entity']) AS endLabel,
               'done' AS status, passages[0].text AS quote, passages[0].id AS passage, isNamed
        ORDER BY isNamed DESC, start, end
        LIMIT $limit
        """;

    private static readonly string[] Subjects = ["subject", "district", "institution", "fund", "program", "other", "actor", "holder"];

    /// <summary>Asks <paramref name="store"/> for the facts behind an answer.</summary>
    public static async Task<AnswerGraph> LoadAsync(IQueryStore store, AskedQuestion asked, QueryResult result, CancellationToken cancellation)
    {
        var ids = Enumerable.Range(0, result.Rows.Count).SelectMany(row => AnswerColumns.EvidenceOf(result, row)).Distinct(StringComparer.Ordinal);
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["names"] = Names(result).Concat(asked.Given.Values).Distinct(StringComparer.Ordinal).ToList<object?>(),
            ["given"] = asked.Given.Values.ToList<object?>(),
            ["ids"] = ids.ToList<object?>(),
            ["limit"] = (long)MostEdges,
        };
        var facts = await store.RunAsync(new Query(Statement, parameters), cancellation).ConfigureAwait(false);
        var edges = facts.Rows.Select(Edge).ToList();
        var known = edges.SelectMany(Ends).DistinctBy(node => node.Name, StringComparer.Ordinal).ToDictionary(node => node.Name, StringComparer.Ordinal);
        edges = [.. edges.Concat(Figures(result, known)).Take(MostEdges)];
        if (edges.Count == 0)
            edges = await NamedAsync(store, parameters, cancellation).ConfigureAwait(false);
        return new AnswerGraph([.. edges.SelectMany(Ends).DistinctBy(node => node.Id, StringComparer.Ordinal)], edges);
    }

    private static async Task<List<AnswerEdge>> NamedAsync(IQueryStore store, Dictionary<string, object?> parameters, CancellationToken cancellation)
    {
        var named = await store.RunAsync(new Query(NamedStatement, parameters), cancellation).ConfigureAwait(false);
        return [.. named.Rows.TakeWhile(row => Equals(row[^1], named.Rows[0][^1])).Select(Edge)];
    }

    private static AnswerNode[] Ends(AnswerEdge edge) => [edge.Start, edge.End];

    private static AnswerEdge Edge(IReadOnlyList<object?> row) => new(
        new AnswerNode((string)row[0]!, (string)row[1]!, (string)row[2]!),
        (string)row[3]!,
        new AnswerNode((string)row[4]!, (string)row[5]!, (string)row[6]!),
        row[7] as string ?? "done",
        row[8] as string ?? "",
        row[9] as string ?? "");

    private static IEnumerable<string> Names(QueryResult result)
    {
        var columns = result.Columns.Select((name, at) => (name, at)).Where(c => !AnswerColumns.Sentences.Contains(c.name, StringComparer.Ordinal)).ToList();
        foreach (var row in result.Rows)
        {
            foreach (var (_, at) in columns)
            {
                foreach (var name in row[at] is IEnumerable<object?> list ? list.OfType<string>() : row[at] is string text ? [text] : [])
                    yield return name;
            }
        }
    }

    /// <summary>A row of figures is a node with its number, tied to what it is about.</summary>
    private static IEnumerable<AnswerEdge> Figures(QueryResult result, Dictionary<string, AnswerNode> known)
    {
        var (value, unit) = (AnswerColumns.IndexOf(result, "value"), AnswerColumns.IndexOf(result, "unit"));
        var subject = Array.Find(Subjects, name => AnswerColumns.IndexOf(result, name) >= 0);
        if (value < 0 || unit < 0 || subject is null)
            yield break;
        var about = AnswerColumns.IndexOf(result, subject);
        for (var row = 0; row < result.Rows.Count; row++)
        {
            if (result.Rows[row][value] is null || result.Rows[row][about] is not string name)
                continue;
            yield return new AnswerEdge(
                new AnswerNode($"figure {row.ToString(CultureInfo.InvariantCulture)}", $"{TableValue.Of(result.Rows[row][value])} {TableValue.Of(result.Rows[row][unit])}", "Observation"),
                "ABOUT",
                known.GetValueOrDefault(name) ?? new AnswerNode($"subject {name}", name, "Entity"),
                "done",
                AnswerColumns.QuotesOf(result, row).FirstOrDefault() ?? "",
                AnswerColumns.EvidenceOf(result, row).FirstOrDefault() ?? "");
        }
    }
}
