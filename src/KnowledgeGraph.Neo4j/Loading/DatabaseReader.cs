using System.Runtime.CompilerServices;
using KnowledgeGraph.Neo4j.Transports;

namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>Reads back what the database holds under the key labels, page by page.</summary>
internal sealed class DatabaseReader(ITransport transport)
{
    /// <summary>The label of a node that left the graph while others had tied something to it.</summary>
    public const string Released = "Released";

    private const int NodesOfPage = 5_000;
    private const int StartsOfPage = 1_000;
    private const int DocumentsOfPage = 100;
    private const string Columns = "[type(r), e.id, labels(e), elementId(r), properties(r)]";

    /// <summary>Where rows of given documents are found: by the index on id where ids tell the document, else by the list of documents.</summary>
    private static readonly Dictionary<string, string> _nodesOfDocuments = new(StringComparer.Ordinal)
    {
        [KeyLabel.Report] = "UNWIND $documents AS document MATCH (n:Report {id: document})",
        [KeyLabel.Passage] = "UNWIND $documents AS document MATCH (n:Passage) WHERE n.id STARTS WITH document + '#'",
        [KeyLabel.Entity] = "MATCH (n:Entity) WHERE any(document IN n.documents WHERE document IN $documents)",
        [KeyLabel.Observation] = $"UNWIND $documents AS document MATCH (n:Observation) WHERE n.id STARTS WITH '{KeyLabel.ObservationPrefix}' + document + '#'",
    };

    /// <summary>All nodes with a key label and a text as id.</summary>
    public async IAsyncEnumerable<StoredNode> NodesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var label in KeyLabel.All)
        {
            var statement = $"MATCH (n:{label}) WHERE n.id > $after RETURN n.id, labels(n), properties(n) ORDER BY n.id LIMIT {NodesOfPage}";
            await foreach (var row in PagesAsync(statement, NodesOfPage, cancellationToken).ConfigureAwait(false))
                yield return Node(label, row);
        }
    }

    /// <summary>At least all nodes that rest on one of <paramref name="documents"/>; some may come twice.</summary>
    public async IAsyncEnumerable<StoredNode> NodesAsync(IEnumerable<string> documents, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var page in documents.Order(StringComparer.Ordinal).Chunk(DocumentsOfPage))
        {
            foreach (var label in KeyLabel.All)
            {
                foreach (var row in await RowsAsync($"{_nodesOfDocuments[label]} RETURN n.id, labels(n), properties(n)", page, cancellationToken).ConfigureAwait(false))
                    yield return Node(label, row);
            }
        }
    }

    /// <summary>All relationships of <paramref name="types"/> between nodes with key labels.</summary>
    public async IAsyncEnumerable<StoredRelationship> RelationshipsAsync(IEnumerable<string> types, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var any = CypherName.AnyOf(types);
        foreach (var label in KeyLabel.All)
        {
            var statement = $"MATCH (s:{label}) WHERE s.id > $after WITH s ORDER BY s.id LIMIT {StartsOfPage} RETURN s.id, [(s)-[r{any}]->(e) | {Columns}]";
            await foreach (var row in PagesAsync(statement, StartsOfPage, cancellationToken).ConfigureAwait(false))
            {
                foreach (var relationship in Relationships(label, (string)row[0]!, (IEnumerable<object?>)row[1]!))
                    yield return relationship;
            }
        }
    }

    /// <summary>At least all relationships that rest on one of <paramref name="documents"/>; some may come twice.</summary>
    public async IAsyncEnumerable<StoredRelationship> RelationshipsAsync(
        IEnumerable<string> types, IEnumerable<string> documents, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var any = CypherName.AnyOf(types);
        foreach (var page in documents.Order(StringComparer.Ordinal).Chunk(DocumentsOfPage))
        {
            foreach (var label in KeyLabel.All)
            {
                var found = label == KeyLabel.Entity
                    ? $"MATCH (n:Entity)-[r{any}]->(e) WHERE any(document IN r.documents WHERE document IN $documents)"
                    : $"{_nodesOfDocuments[label]} MATCH (n)-[r{any}]->(e)";
                foreach (var row in await RowsAsync($"{found} RETURN n.id, collect({Columns})", page, cancellationToken).ConfigureAwait(false))
                {
                    foreach (var relationship in Relationships(label, (string)row[0]!, (IEnumerable<object?>)row[1]!))
                        yield return relationship;
                }
            }
        }
    }

    /// <summary>Ids of released nodes.</summary>
    public async Task<IReadOnlySet<string>> ReleasedAsync(CancellationToken cancellationToken)
    {
        var answer = await transport.RunAsync(new Request($"MATCH (n:{Released}) RETURN n.id") { IsRead = true }, cancellationToken).ConfigureAwait(false);
        return answer.Rows.Select(row => row[0]).OfType<string>().ToHashSet(StringComparer.Ordinal);
    }

    private async IAsyncEnumerable<IReadOnlyList<object?>> PagesAsync(string statement, int rowsOfPage, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var after = string.Empty;
        IReadOnlyList<IReadOnlyList<object?>> rows;
        do
        {
            var parameters = new Dictionary<string, object?>(StringComparer.Ordinal) { ["after"] = after };
            rows = (await transport.RunAsync(new Request(statement, parameters) { IsRead = true }, cancellationToken).ConfigureAwait(false)).Rows;
            foreach (var row in rows)
            {
                after = (string)row[0]!;
                yield return row;
            }
        }
        while (rows.Count == rowsOfPage);
    }

    private async Task<IReadOnlyList<IReadOnlyList<object?>>> RowsAsync(string statement, string[] documents, CancellationToken cancellationToken)
    {
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal) { ["documents"] = documents };
        return (await transport.RunAsync(new Request(statement, parameters) { IsRead = true }, cancellationToken).ConfigureAwait(false)).Rows;
    }

    private static StoredNode Node(string label, IReadOnlyList<object?> row) =>
        new(label, (string)row[0]!, [.. ((IEnumerable<object?>)row[1]!).Cast<string>()], (IReadOnlyDictionary<string, object?>)row[2]!);

    /// <summary>Relationships to nodes that have no key label or no text as id are those of others.</summary>
    private static IEnumerable<StoredRelationship> Relationships(string label, string start, IEnumerable<object?> list)
    {
        foreach (var columns in list.Cast<IReadOnlyList<object?>>())
        {
            if (columns[1] is string end && KeyLabel.Of(((IEnumerable<object?>)columns[2]!).Cast<string>()) is not null)
                yield return new StoredRelationship(new RelationshipKey(start, (string)columns[0]!, end), label, (string)columns[3]!, (IReadOnlyDictionary<string, object?>)columns[4]!);
        }
    }
}
