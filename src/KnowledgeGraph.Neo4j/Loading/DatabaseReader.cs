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
    private const int KeysOfPage = 5_000;
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
                var statement = $"{_nodesOfDocuments[label]} RETURN n.id, labels(n), properties(n)";
                foreach (var row in await RowsAsync(statement, "documents", page, cancellationToken).ConfigureAwait(false))
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
                foreach (var row in await RowsAsync($"{found} RETURN n.id, collect({Columns})", "documents", page, cancellationToken).ConfigureAwait(false))
                {
                    foreach (var relationship in Relationships(label, (string)row[0]!, (IEnumerable<object?>)row[1]!))
                        yield return relationship;
                }
            }
        }
    }

    /// <summary>The nodes of these key labels and ids, as far as there are any.</summary>
    public async IAsyncEnumerable<StoredNode> NodesAsync(IEnumerable<NodeKey> keys, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var group in keys.GroupBy(key => key.KeyLabel, StringComparer.Ordinal))
        {
            var statement = $"UNWIND $ids AS id MATCH (n:{group.Key} {{id: id}}) RETURN n.id, labels(n), properties(n)";
            foreach (var page in group.Select(key => key.Id).Chunk(KeysOfPage))
            {
                foreach (var row in await RowsAsync(statement, "ids", page, cancellationToken).ConfigureAwait(false))
                    yield return Node(group.Key, row);
            }
        }
    }

    /// <summary>The relationships of these keys, as far as there are any.</summary>
    public async IAsyncEnumerable<StoredRelationship> RelationshipsAsync(
        IEnumerable<(RelationshipKey Key, string StartLabel, string EndLabel)> keys, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var group in keys.GroupBy(key => (key.Key.Type, key.StartLabel, key.EndLabel)))
        {
            var statement = $"UNWIND $keys AS key MATCH (s:{group.Key.StartLabel} {{id: key[0]}}) MATCH (e:{group.Key.EndLabel} {{id: key[1]}}) MATCH (s)-[r:{CypherName.Of(group.Key.Type)}]->(e) RETURN s.id, [{Columns}]";
            foreach (var page in group.Select(key => new object?[] { key.Key.Start, key.Key.End }).Chunk(KeysOfPage))
            {
                foreach (var row in await RowsAsync(statement, "keys", page, cancellationToken).ConfigureAwait(false))
                {
                    foreach (var relationship in Relationships(group.Key.StartLabel, (string)row[0]!, (IEnumerable<object?>)row[1]!))
                        yield return relationship;
                }
            }
        }
    }

    /// <summary>The key label of each of <paramref name="ids"/> that has one.</summary>
    public async Task<IEnumerable<KeyValuePair<string, string>>> KeyLabelsAsync(IEnumerable<string> ids, CancellationToken cancellationToken)
    {
        var found = new List<KeyValuePair<string, string>>();
        foreach (var page in ids.Chunk(KeysOfPage))
        {
            foreach (var label in KeyLabel.All)
            {
                var rows = await RowsAsync($"UNWIND $ids AS id MATCH (n:{label} {{id: id}}) RETURN n.id", "ids", page, cancellationToken).ConfigureAwait(false);
                found.AddRange(rows.Select(row => KeyValuePair.Create((string)row[0]!, label)));
            }
        }
        return found;
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

    private async Task<IReadOnlyList<IReadOnlyList<object?>>> RowsAsync(string statement, string name, IEnumerable<object?> list, CancellationToken cancellationToken)
    {
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal) { [name] = list };
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
