using System.Globalization;
using KnowledgeGraph.Model;
using KnowledgeGraph.Neo4j.Transports;
using KnowledgeGraph.Storing;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.Benchmarks;

/// <summary>Loads a made graph into the database that NEO4J_URI names, by the store and by a bare loop of UNWIND statements over the same transport, in turn.
/// The database is emptied before each.</summary>
internal static class LoadComparison
{
    private const int Batch = 10_000;
    private const string MergeNodes = "UNWIND $rows AS row MERGE (n:Entity {id: row.id}) SET n:Agency, n += row.set";
    private const string MergeRelationships = "UNWIND $rows AS row MATCH (s:Entity {id: row.start}) MATCH (e:Entity {id: row.end}) MERGE (s)-[r:COOPERATES_WITH]->(e) SET r += row.set";

    /// <summary>Runs both and tells the ratio.</summary>
    public static async Task<int> RunAsync(int nodes, int relationships, int rounds)
    {
        using var services = Database.Open();
        var transport = services.GetRequiredService<ITransport>();
        var store = services.GetRequiredService<IGraphStore>();
        var graph = Made(nodes, relationships);
        await store.LoadAsync(Made(100, 300), new LoadOptions(), null, CancellationToken.None);
        for (int round = 1; round <= rounds; round++)
        {
            // In turn: what follows the other finds what the other left behind in the server.
            var first = await MeasureEmptiedAsync(transport, round % 2 == 1 ? Bare : Load);
            var second = await MeasureEmptiedAsync(transport, round % 2 == 1 ? Load : Bare);
            var (bare, load) = round % 2 == 1 ? (first, second) : (second, first);
            var again = await Spent.OnAsync(transport, Load);
            var change = await Spent.OnAsync(transport, () => store.LoadAsync(graph, new LoadOptions { Mode = LoadMode.Change }, null, CancellationToken.None).AsTask());
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"round {round}: bare loop {bare}, load {load}: {bare.Wall / load.Wall:P0} of the bare loop's rate, by processor time {bare.Processor / load.Processor:P0}; same graph again {again}, by --change {change}"));
        }
        return 0;

        Task Bare() => BareAsync(transport, graph);
        Task Load() => store.LoadAsync(graph, new LoadOptions(), null, CancellationToken.None).AsTask();
    }

    private static async Task<Spent> MeasureEmptiedAsync(ITransport transport, Func<Task> act)
    {
        await Database.EmptyAsync(transport);
        return await Spent.OnAsync(transport, act);
    }

    private static async Task BareAsync(ITransport transport, PropertyGraph graph)
    {
        foreach (var rows in graph.Nodes.Chunk(Batch))
        {
            await SendAsync(transport, MergeNodes, rows.Select(node => new Dictionary<string, object?> { ["id"] = node.Id, ["set"] = Set(node.Properties) }));
        }
        foreach (var rows in graph.Relationships.Chunk(Batch))
        {
            await SendAsync(transport, MergeRelationships, rows.Select(relationship => new Dictionary<string, object?>
            {
                ["start"] = relationship.StartId,
                ["end"] = relationship.EndId,
                ["set"] = Set(relationship.Properties),
            }));
        }
    }

    private static async Task SendAsync(ITransport transport, string statement, IEnumerable<Dictionary<string, object?>> rows) =>
        await transport.RunAsync(new Request(statement, new Dictionary<string, object?> { ["rows"] = rows.ToList() }), CancellationToken.None);

    private static Dictionary<string, object?> Set(IReadOnlyDictionary<string, object> properties) =>
        properties.Where(property => property.Key != "id").ToDictionary(property => property.Key, property => (object?)property.Value, StringComparer.Ordinal);

    private static PropertyGraph Made(int nodes, int relationships) => new(
        Enumerable.Range(0, nodes).Select(Node),
        Enumerable.Range(0, relationships).Select(i => Relationship(i % nodes, (int)(((i / nodes * 7_919L) + (i % nodes) + 1) % nodes), i)).DistinctBy(relationship => relationship.Id));

    private static GraphNode Node(int i) => new(Id(i), ["Entity", "Agency"], new Dictionary<string, object>(StringComparer.Ordinal)
    {
        ["aliases"] = new[] { Name(i) + "简称" },
        ["documents"] = new[] { Document(i) },
        ["firstYear"] = 2011L,
        ["id"] = Id(i),
        ["lastYear"] = 2023L,
        ["mentions"] = (long)i,
        ["name"] = Name(i),
    });

    private static GraphRelationship Relationship(int start, int end, int i) => new(
        $"{Id(start)}|COOPERATES_WITH|{Id(end)}", "COOPERATES_WITH", Id(start), Id(end), new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["documents"] = new[] { Document(i) },
            ["evidence"] = new[] { Document(i) + "#12" },
            ["quote"] = Name(start) + "与" + Name(end) + "签订合作协议，共同建设产业技术创新平台。",
            ["status"] = "done",
            ["support"] = 1L,
            ["year"] = 2011L,
        });

    private static string Id(int i) => "agency:" + Name(i);

    private static string Name(int i) => string.Create(CultureInfo.InvariantCulture, $"第{i}科学技术委员会");

    private static string Document(int i) => string.Create(CultureInfo.InvariantCulture, $"report-{i % 1000}");
}
