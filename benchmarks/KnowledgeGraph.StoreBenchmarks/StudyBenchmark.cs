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
            var queries = StudyQuery.For(graph).Where(query => options.Only is null || options.Only.Contains(query.Name[0], StringComparison.Ordinal)).ToList();
            string file = options.Graph ?? Path.Combine(folder.FullName, "study.kg");
            long start = Stopwatch.GetTimestamp();
            if (!File.Exists(file))
                SnapshotWriter.Write(graph.ToPropertyGraph(), new Dictionary<string, string>(StringComparer.Ordinal), file);
            Console.WriteLine(FormattableString.Invariant($"{graph.Ages.Length} persons, {graph.Follows.Length} follows; snapshot written in {Stopwatch.GetElapsedTime(start).TotalSeconds:0.0} s, {new FileInfo(file).Length / 1e6:0} MB"));
            using var store = EmbeddedStore.Open(file, new EmbeddedStoreOptions { TimeLimit = Timeout.InfiniteTimeSpan });
            using var neo4j = options.Neo4jScript is { } script ? await Neo4jPeer.StartAsync(script, graph, folder.FullName) : null;
            var runs = new List<List<StudyRun>>();
            foreach (var query in queries)
            {
                var engines = new List<Func<Task<IReadOnlyList<string>>>> { () => EmbeddedPeer.RowsAsync(store, query.Statement) };
                if (neo4j is not null)
                    engines.Add(() => neo4j.RowsAsync(query.Statement));
                runs.Add(await Rounds.TimeAsync(engines));
            }
            List<StudyRun> own = [.. runs.Select(run => run[0])];
            List<StudyRun>? server = neo4j is null ? null : [.. runs.Select(run => run[1])];
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
        Console.WriteLine("| query | embedded, ms: best (median) | Neo4j | ratio | LadybugDB | ratio | rows |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        for (int i = 0; i < queries.Count; i++)
            Console.WriteLine($"| {queries[i].Name} | {Times(own[i])} | {Beside(server, own, i)} | {Beside(ladybug, own, i)} | {Agreement(own[i], server?[i], ladybug?[i])} |");
        for (int i = 0; i < queries.Count; i++)
            Console.WriteLine($"{queries[i].Name}: {string.Join("; ", own[i].Rows)}");
    }

    private static string Beside(List<StudyRun>? peer, List<StudyRun> own, int query)
        => peer is null ? "– | –" : $"{Times(peer[query])} | {Number(peer[query].Best / own[query].Best)}";

    private static string Times(StudyRun run) => $"{Number(run.Best)} ({Number(run.Median)})";

    private static string Agreement(StudyRun own, params StudyRun?[] peers)
    {
        var different = peers.Where(peer => peer is not null && !peer.Rows.SequenceEqual(own.Rows, StringComparer.Ordinal)).ToList();
        return different.Count == 0 ? "equal" : $"differ: {string.Join("; ", different[0]!.Rows)}";
    }

    private static string Number(double value) => FormattableString.Invariant($"{value:0.0}");
}
