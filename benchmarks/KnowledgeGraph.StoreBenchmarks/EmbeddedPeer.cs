using KnowledgeGraph.Embedded;
using KnowledgeGraph.Querying;

namespace KnowledgeGraph.StoreBenchmarks;

/// <summary>The engine that is measured.</summary>
internal static class EmbeddedPeer
{
    public static async Task<List<StudyRun>> RunAsync(EmbeddedStore store, IReadOnlyList<StudyQuery> queries)
    {
        var runs = new List<StudyRun>();
        foreach (var query in queries)
        {
            runs.Add(await Rounds.TimeAsync(async () =>
            {
                var result = await store.RunAsync(new Query(query.Statement), CancellationToken.None);
                return [.. result.Rows.Select(row => string.Join('|', row.Select(Rounds.Text)))];
            }));
        }
        return runs;
    }
}
