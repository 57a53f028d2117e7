using System.Diagnostics;
using KnowledgeGraph.Embedded;
using KnowledgeGraph.Model;
using KnowledgeGraph.Querying;

namespace KnowledgeGraph.StoreBenchmarks;

/// <summary>Writing, opening and point queries on a large graph with five relationships a node.</summary>
internal static class ScaleBenchmark
{
    private const int RelationshipsOfANode = 5;
    private const int Lookups = 2_000;

    private static readonly string[] Labels = ["Agency", "Policy", "Fund", "Enterprise", "Institution"];
    private static readonly string[] Types = ["ISSUED", "FUNDED", "LOCATED_IN", "COOPERATES_WITH"];

    private static readonly (string Name, string Statement, double Limit)[] Queries =
    [
        ("point lookup", "MATCH (n {id: $id}) RETURN n.name", 0.1),
        ("one hop", "MATCH (n {id: $id})-[r]->(m) RETURN type(r), m.name", 0.1),
        ("two hops", "MATCH (n {id: $id})-->()-->(m) RETURN m.name", 2),
        ("two hops, distinct, sorted", "MATCH (n {id: $id})--()--(m) RETURN DISTINCT m.name AS name ORDER BY name LIMIT 10", 2),
    ];

    public static void Run(StoreOptions options)
    {
        var folder = Directory.CreateTempSubdirectory("kg-scale-");
        try
        {
            string file = Path.Combine(folder.FullName, "scale.kg");
            Write(options.Nodes, file);
            long start = Stopwatch.GetTimestamp();
            using var store = EmbeddedStore.Open(file);
            Console.WriteLine(FormattableString.Invariant($"opened in {Stopwatch.GetElapsedTime(start).TotalMilliseconds:0.0} ms: {store.NodeCount} nodes, {store.RelationshipCount} relationships, {new FileInfo(file).Length / 1e6:0} MB"));
            foreach (var (name, statement, limit) in Queries)
                Console.WriteLine(FormattableString.Invariant($"{name}: p50 {Median(store, statement, options.Nodes):0.000} ms (wanted: {limit})"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Write(int count, string file)
    {
        long start = Stopwatch.GetTimestamp();
        var graph = Graph(count);
        Console.WriteLine(FormattableString.Invariant($"graph made in {Stopwatch.GetElapsedTime(start).TotalSeconds:0.0} s, {GC.GetTotalMemory(forceFullCollection: true) / 1e9:0.00} GB"));
        start = Stopwatch.GetTimestamp();
        SnapshotWriter.Write(graph, new Dictionary<string, string>(StringComparer.Ordinal), file);
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(FormattableString.Invariant($"written in {Stopwatch.GetElapsedTime(start).TotalSeconds:0.0} s; the process has had {process.PeakWorkingSet64 / 1e9:0.00} GB at most"));
    }

    private static PropertyGraph Graph(int count)
    {
        var random = new Random(5);
        var none = new SortedDictionary<string, object>(StringComparer.Ordinal);
        string[] ids = [.. Enumerable.Range(0, count).Select(i => StudyGraph.Key("n", i))];
        var nodes = ids.Select((id, i) => new GraphNode(id, ["Entity", Labels[i % Labels.Length]], new SortedDictionary<string, object>(StringComparer.Ordinal)
        {
            ["id"] = id,
            ["name"] = StudyGraph.Text("名称", i),
            ["year"] = 1990L + (i % 30),
        }));
        var relationships = Enumerable.Range(0, count * RelationshipsOfANode).Select(i =>
        {
            string from = ids[i / RelationshipsOfANode];
            string to = ids[random.Next(count)];
            string type = Types[random.Next(Types.Length)];
            return new GraphRelationship($"{from}|{type}|{to}", type, from, to, none);
        });
        return new PropertyGraph(nodes, relationships.DistinctBy(r => r.Id));
    }

    private static double Median(EmbeddedStore store, string statement, int count)
    {
        var random = new Random(7);
        var times = new List<double>();
        for (int i = 0; i < Lookups; i++)
        {
            var query = new Query(statement, new Dictionary<string, object?>(StringComparer.Ordinal) { ["id"] = StudyGraph.Key("n", random.Next(count)) });
            long start = Stopwatch.GetTimestamp();
            store.RunAsync(query, CancellationToken.None).AsTask().GetAwaiter().GetResult();
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }
        return Rounds.Median(times);
    }
}
