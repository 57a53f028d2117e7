using KnowledgeGraph.Model;
using KnowledgeGraph.Neo4j.Transports;
using KnowledgeGraph.Querying;
using KnowledgeGraph.Storing;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.Neo4j.Tests.Fixtures;

/// <summary>A store with its services, and a way past its guards for setting scenes.</summary>
internal sealed class TestStore : IDisposable
{
    private readonly ServiceProvider _services;

    public TestStore(Neo4jOptions options, TimeProvider? time = null, Func<HttpMessageHandler>? handler = null)
    {
        var services = new ServiceCollection();
        services.AddSingleton(time ?? TimeProvider.System);
        services.AddNeo4jStore(chosen =>
        {
            (chosen.Uri, chosen.Username, chosen.Password, chosen.Database) = (options.Uri, options.Username, options.Password, options.Database);
            (chosen.BatchRows, chosen.BatchBytes) = (options.BatchRows, options.BatchBytes);
            (chosen.RequestTimeout, chosen.RetryFor) = (options.RequestTimeout, options.RetryFor);
        });
        if (handler is not null)
            services.AddHttpClient(TransportChoice.HttpClientName).ConfigurePrimaryHttpMessageHandler(handler);
        _services = services.BuildServiceProvider();
    }

    public IGraphStore Store => _services.GetRequiredService<IGraphStore>();

    public ITransport Transport => _services.GetRequiredService<ITransport>();

    public static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>A store over an empty database: no nodes, no records; constraints stay.</summary>
    public static async Task<TestStore> EmptyAsync(Neo4jOptions options)
    {
        var store = new TestStore(options);
        await store.WriteAsync("MATCH (n) DETACH DELETE n");
        return store;
    }

    public async Task WriteAsync(string statement) => await Transport.RunAsync(new Request(statement), Cancellation);

    public async Task<IReadOnlyList<IReadOnlyList<object?>>> RowsAsync(string statement) => (await Store.RunAsync(new Query(statement), Cancellation)).Rows;

    public async Task<object?> ValueAsync(string statement) => (await RowsAsync(statement))[0][0];

    public async Task<LoadReport> LoadAsync(PropertyGraph graph, LoadMode mode = LoadMode.Full, IProgress<LoadProgress>? progress = null, string rules = "1") =>
        await Store.LoadAsync(graph, new LoadOptions { Mode = mode, RuleVersion = rules }, progress, Cancellation);

    /// <summary>Fails where the database does not hold exactly the graph, bookkeeping aside.</summary>
    public async Task HoldsAsync(PropertyGraph graph)
    {
        var nodes = await RowsAsync("MATCH (n) WHERE NOT n:GraphLoad AND NOT n:SchemaFile RETURN labels(n), properties(n)");
        Assert.Equal(
            graph.Nodes.Select(node => Shown.Line(node.Labels, node.Properties!)).Order(StringComparer.Ordinal),
            nodes.Select(row => Shown.Line(((IEnumerable<object?>)row[0]!).Cast<string>(), (IReadOnlyDictionary<string, object?>)row[1]!)).Order(StringComparer.Ordinal));
        var relationships = await RowsAsync("MATCH (s)-[r]->(e) RETURN type(r), s.id, e.id, properties(r)");
        Assert.Equal(
            graph.Relationships.Select(r => Shown.Line([r.Type, r.StartId, r.EndId], r.Properties!)).Order(StringComparer.Ordinal),
            relationships.Select(row => Shown.Line([(string)row[0]!, (string)row[1]!, (string)row[2]!], (IReadOnlyDictionary<string, object?>)row[3]!)).Order(StringComparer.Ordinal));
    }

    public void Dispose() => _services.Dispose();
}
