using KnowledgeGraph.Embedded;
using KnowledgeGraph.Neo4j.Tests.Fixtures;
using KnowledgeGraph.Querying;
using NodaTime;

namespace KnowledgeGraph.Neo4j.Tests.Contracts;

/// <summary>What every store that answers questions must do, whatever lies between.</summary>
[Collection(ServerTests.Name)]
public sealed class StoreContractTests(Neo4jServer server)
{
    public static TheoryData<string> Stores =>
#if NEO4J_DRIVER
        ["embedded", "http", "bolt"];
#else
        ["embedded", "http"];
#endif

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task Run_ValuesOfEveryKind_ComeBackAsTheyWereSent(string store)
    {
        using var opened = Open(store);
        object?[] values =
        [
            null, true, 42L, -1.5, double.MaxValue, "《办法》\n\"引号\" \\ 😀", new List<object?> { 1L, "二", null }, new List<object?>(),
            new LocalDate(2011, 12, 9), new LocalTime(9, 30, 1), new LocalDateTime(2011, 12, 9, 9, 30), new OffsetTime(new LocalTime(9, 30), Offset.FromHours(8)),
            new DurationValue(14, 3, -2, 500_000_000), new LocalDateTime(2011, 12, 9, 9, 30).WithOffset(Offset.FromHours(8)).InFixedZone(),
            new LocalDateTime(2011, 7, 9, 9, 30).InZoneLeniently(DateTimeZoneProviders.Tzdb["Asia/Shanghai"]),
        ];

        foreach (var value in values)
            Assert.Equal([Shown.Value(value)], Shown.Rows(await opened.Run("RETURN $value AS value", ("value", value))));
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task Run_MapsAndColumns_KeepNamesAndOrder(string store)
    {
        using var opened = Open(store);

        var result = await opened.Run("UNWIND $rows AS row RETURN row.b AS b, row.a AS a", ("rows", new List<object?> { new Dictionary<string, object?> { ["a"] = 1L, ["b"] = "x" } }));

        Assert.Equal(["b", "a"], result.Columns);
        Assert.Equal(["'x' | 1"], Shown.Rows(result));
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task Run_NodesRelationshipsAndPaths_HaveLabelsTypesAndEnds(string store)
    {
        using var opened = Open(store);

        var row = (await opened.Run("MATCH p = (r:Report)-[h:HAS_PASSAGE]->(s:Passage) RETURN r, h, p ORDER BY s.id LIMIT 1")).Rows[0];

        var (node, relationship, path) = ((NodeValue)row[0]!, (RelationshipValue)row[1]!, (PathValue)row[2]!);
        Assert.Equal(["Report"], node.Labels);
        Assert.Equal(("HAS_PASSAGE", node.ElementId), (relationship.Type, relationship.StartElementId));
        Assert.Equal([node.ElementId, relationship.EndElementId], path.Nodes.Select(n => n.ElementId));
        Assert.Equal(relationship.ElementId, Assert.Single(path.Relationships).ElementId);
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task Run_WrongStatement_TellsThePlace(string store)
    {
        using var opened = Open(store);

        var refusal = await Assert.ThrowsAsync<QueryException>(() => opened.Run("RETURN 1 +\n  * 2 AS x"));

        Assert.Equal(2, refusal.Line);
        Assert.DoesNotContain("offset", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task Run_ErrorAfterTheFirstRows_IsThrown(string store)
    {
        using var opened = Open(store);

        await Assert.ThrowsAsync<QueryException>(() => opened.Run("UNWIND [1, 2, 0] AS x RETURN 1 / x AS y"));
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task Run_StatementThatWrites_IsRefusedAndWritesNothing(string store)
    {
        using var opened = Open(store);

        await Assert.ThrowsAsync<QueryException>(() => opened.Run("CREATE (n:Agency {id: 'x'}) RETURN n"));
        await Assert.ThrowsAsync<QueryException>(() => opened.Run("MATCH (n:Agency) SET n.name = 'x' RETURN n"));
        Assert.Equal(["0"], Shown.Rows(await opened.Run("MATCH (n:Agency) WHERE n.name = 'x' RETURN count(n)")));
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task Run_CancelledBefore_IsCancelled(string store)
    {
        using var opened = Open(store);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
            await opened.Store.RunAsync(new Query("UNWIND range(1, 1000000) AS x RETURN sum(x)"), new CancellationToken(canceled: true)));
    }

    /// <summary>The tests of this class follow one another and only read.</summary>
    private static bool _isLoaded;

    private Opened Open(string kind)
    {
        if (kind == "embedded")
            return new Opened(EmbeddedStore.FromGraph(Reports.Two), null);
        if (!_isLoaded)
        {
            using var loading = Task.Run(() => TestStore.EmptyAsync(server.Require())).GetAwaiter().GetResult();
            Task.Run(() => loading.LoadAsync(Reports.Two)).GetAwaiter().GetResult();
            _isLoaded = true;
        }
        var store = new TestStore(server.Require(kind));
        return new Opened(store.Store, store);
    }

    private sealed record Opened(IQueryStore Store, IDisposable? Closing) : IDisposable
    {
        public async Task<QueryResult> Run(string statement, params (string Name, object? Value)[] parameters) =>
            await Store.RunAsync(new Query(statement, parameters.ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal)), TestStore.Cancellation);

        public void Dispose() => Closing?.Dispose();
    }
}
