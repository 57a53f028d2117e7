using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>For each document the hash of all rows that rest on it. Two graphs differ only in rows of documents whose hashes differ.</summary>
internal sealed class DocumentHashes
{
    private DocumentHashes(SortedDictionary<string, string> byDocument)
    {
        ByDocument = byDocument;
        Whole = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', byDocument.Select(pair => $"{pair.Key} {pair.Value}")))));
    }

    /// <summary>Hashes by document id; rows without a document stand under the empty id.</summary>
    public IReadOnlyDictionary<string, string> ByDocument { get; }

    /// <summary>The hash of the whole graph.</summary>
    public string Whole { get; }

    /// <summary>Reads every row once.</summary>
    public static DocumentHashes Of(GraphRows rows)
    {
        // Sums do not depend on the order of rows.
        var sums = new Dictionary<string, UInt128>(StringComparer.Ordinal);
        var hash = new RowHash();
        foreach (var node in rows.Nodes)
            Add(sums, rows.DocumentsOf(node), hash.Of(node));
        foreach (var relationship in rows.Relationships)
            Add(sums, rows.DocumentsOf(relationship), hash.Of(relationship));
        return Of(sums);
    }

    /// <summary>The hashes of the graph that <paramref name="change"/> makes of one with the hashes <paramref name="before"/>.</summary>
    /// <param name="before">As <see cref="ByDocument"/>.</param>
    /// <param name="change">What differs.</param>
    /// <param name="keyLabels">Key labels of the change's nodes and of its relationships' ends, by id.</param>
    public static DocumentHashes After(IReadOnlyDictionary<string, string> before, GraphChange change, IReadOnlyDictionary<string, string> keyLabels)
    {
        var sums = before.ToDictionary(pair => pair.Key, pair => UInt128.Parse(pair.Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture), StringComparer.Ordinal);
        var hash = new RowHash();
        foreach (var node in change.Nodes.Select(c => c.Before).OfType<GraphNode>())
            Add(sums, OfNode(node), unchecked(UInt128.Zero - hash.Of(node)));
        foreach (var node in change.Nodes.Select(c => c.After).OfType<GraphNode>())
            Add(sums, OfNode(node), hash.Of(node));
        foreach (var relationship in change.Relationships.Select(c => c.Before).OfType<GraphRelationship>())
            Add(sums, OfRelationship(relationship), unchecked(UInt128.Zero - hash.Of(relationship)));
        foreach (var relationship in change.Relationships.Select(c => c.After).OfType<GraphRelationship>())
            Add(sums, OfRelationship(relationship), hash.Of(relationship));
        // A document whose rows are all gone has a sum of nothing.
        return Of(sums.Where(pair => pair.Value != UInt128.Zero));

        IEnumerable<string> OfNode(GraphNode node) => RowDocuments.OfNode(keyLabels[node.Id], node.Id, node.Properties);
        IEnumerable<string> OfRelationship(GraphRelationship row) => RowDocuments.OfRelationship(keyLabels[row.StartId], row.StartId, row.Properties);
    }

    private static DocumentHashes Of(IEnumerable<KeyValuePair<string, UInt128>> sums) => new(new SortedDictionary<string, string>(
        sums.ToDictionary(pair => pair.Key, pair => pair.Value.ToString("x32", CultureInfo.InvariantCulture), StringComparer.Ordinal), StringComparer.Ordinal));

    private static void Add(Dictionary<string, UInt128> sums, IEnumerable<string> documents, UInt128 hash)
    {
        foreach (var document in documents)
            sums[document] = unchecked(sums.GetValueOrDefault(document) + hash);
    }
}
