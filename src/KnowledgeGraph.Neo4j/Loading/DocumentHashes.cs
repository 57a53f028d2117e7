using System.Globalization;
using System.Security.Cryptography;
using System.Text;

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
        return new DocumentHashes(new SortedDictionary<string, string>(
            sums.ToDictionary(pair => pair.Key, pair => pair.Value.ToString("x32", CultureInfo.InvariantCulture), StringComparer.Ordinal), StringComparer.Ordinal));
    }

    private static void Add(Dictionary<string, UInt128> sums, IEnumerable<string> documents, UInt128 hash)
    {
        foreach (var document in documents)
            sums[document] = unchecked(sums.GetValueOrDefault(document) + hash);
    }
}
