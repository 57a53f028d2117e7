using KnowledgeGraph.Embedded;
using KnowledgeGraph.Querying;

namespace KnowledgeGraph.StoreBenchmarks;

/// <summary>The engine that is measured.</summary>
internal static class EmbeddedPeer
{
    public static async Task<IReadOnlyList<string>> RowsAsync(EmbeddedStore store, string statement)
    {
        var result = await store.RunAsync(new Query(statement), CancellationToken.None);
        return [.. result.Rows.Select(row => string.Join('|', row.Select(Rounds.Text)))];
    }
}
