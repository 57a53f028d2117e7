using System.Diagnostics;
using KnowledgeGraph.Embedded;

namespace KnowledgeGraph.StoreBenchmarks;

/// <summary>The nine queries on the study graph, engine beside engine in one run.</summary>
internal static class StudyBenchmark
{
    public static async Task RunAsync(StoreOptions options)
    {
        var folder = Directory.CreateTempSubdirectory("kg-study-");
        try
        {
            var graph = new StudyGraph(options.Persons);
            var queries = StudyQuery.For(graph).Where(query => options.Only is null || query.Name.StartsWith(options.Only, StringComparison.Ordinal)).ToList();
            string file = options.Graph ?? Path.Combine(folder.FullName, "study.kg");
            long start = Stopwatch.GetTimestamp();
            if (!File.Exists(file))
                SnapshotWriter.Write(graph.ToPropertyGraph(), new Dictionary<string, string>(StringComparer.Ordinal), file);
            Console.WriteLine(FormattableString.Invariant($"{graph.Ages.Length} persons, {graph.Follows.Length} follows; snapshot written in {Stopwatch.GetElapsedTime(start).TotalSeconds:0.0} s, {new FileInfo(file).Length / 1e6:0} MB"));
            using var store = EmbeddedStore.Open(file, new EmbeddedStoreOptions { TimeLimit = Timeout.InfiniteTimeSpan });
            var own = await EmbeddedPeer.RunAsync(store, queries);
            var server = options.Neo4jScript is { } script ? await Neo4jPeer.RunAsync(script, graph, queries, folder.FullName) : null;
            var ladybug = options.LadybugFolder is { } addOn ? LadybugPeer.Run(addOn, graph, queries, folder.FullName) : null;
            Print(queries, own, server, ladybug);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Print(IReadOnlyList<StudyQuery> queries, List<StudyRun> own, List<StudyRun>? server, List<StudyRun>? ladybug)
    {
        Console.WriteLine("| query | embedded, ms | Neo4j, ms | ratio | LadybugDB, ms | ratio | rows |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        for (int i = 0; i < queries.Count; i++)
            Console.WriteLine($"| {queries[i].Name} | {Number(own[i].Milliseconds)} | {Beside(server, own, i)} | {Beside(ladybug, own, i)} | {Agreement(own[i], server?[i], ladybug?[i])} |");
        for (int i = 0; i < queries.Count; i++)
            Console.WriteLine($"{queries[i].Name}: {string.Join("; ", own[i].Rows)}");
    }

    private static string Beside(List<StudyRun>? peer, List<StudyRun> own, int query)
        => peer is null ? "– | –" : $"{Number(peer[query].Milliseconds)} | {Number(peer[query].Milliseconds / own[query].Milliseconds)}";

    private static string Agreement(StudyRun own, params StudyRun?[] peers)
    {
        var different = peers.Where(peer => peer is not null && !peer.Rows.SequenceEqual(own.Rows, StringComparer.Ordinal)).ToList();
        return different.Count == 0 ? "equal" : $"differ: {string.Join("; ", different[0]!.Rows)}";
    }

    private static string Number(double value) => FormattableString.Invariant($"{value:0.0}");
}
