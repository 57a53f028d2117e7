using KnowledgeGraph.Model;
using KnowledgeGraph.Neo4j.Tests.Fixtures;
using KnowledgeGraph.Storing;

namespace KnowledgeGraph.Neo4j.Tests.Loading;

[Collection(ServerTests.Name)]
public sealed class FullLoadTests(Neo4jServer server)
{
    [Theory]
    [MemberData(nameof(Neo4jServer.Schemes), MemberType = typeof(Neo4jServer))]
    public async Task Load_EmptyDatabase_HoldsTheGraphExactly(string scheme)
    {
        using var store = await TestStore.EmptyAsync(server.Require(scheme));

        var report = await store.LoadAsync(Reports.Three);

        await store.HoldsAsync(Reports.Three);
        Assert.Equal(Reports.Three.Nodes.Count, report.Nodes.Written);
        Assert.Equal(Reports.Three.Nodes.Count, report.Counters.NodesCreated);
        Assert.Equal(Reports.Three.Relationships.Count, report.Counters.RelationshipsCreated);
        Assert.Empty(report.Rejected);
    }

    [Theory]
    [MemberData(nameof(Neo4jServer.Schemes), MemberType = typeof(Neo4jServer))]
    public async Task Load_SameGraphAgain_ChangesNothing(string scheme)
    {
        using var store = await TestStore.EmptyAsync(server.Require(scheme));
        await store.LoadAsync(Reports.Two);
        var marker = await store.RowsAsync("MATCH (m:GraphLoad) RETURN properties(m)");

        var report = await store.LoadAsync(Reports.Two);

        Assert.Equal(LoadCounters.None, report.Counters);
        Assert.Equal(new LoadCount(0, 0, Reports.Two.Nodes.Count), report.Nodes);
        Assert.Equal(new LoadCount(0, 0, Reports.Two.Relationships.Count), report.Relationships);
        Assert.Equal(marker.SelectMany(row => row).Select(Shown.Value), (await store.RowsAsync("MATCH (m:GraphLoad) RETURN properties(m)")).SelectMany(row => row).Select(Shown.Value));
    }

    [Fact]
    public async Task Load_DamagedDatabase_IsRepaired()
    {
        using var store = await TestStore.EmptyAsync(server.Require());
        await store.LoadAsync(Reports.Two);
        await store.WriteAsync("MATCH (n:Entity) WITH n ORDER BY n.id LIMIT 3 DETACH DELETE n");
        await store.WriteAsync("MATCH (n:Passage) WITH n ORDER BY n.id LIMIT 3 SET n.text = 'x', n.month = '1'");
        await store.WriteAsync("MATCH (n:Agency) WITH n ORDER BY n.id LIMIT 1 REMOVE n:Agency");
        await store.WriteAsync("MATCH (s)-[r:MENTIONS]->(e) WITH s, r, e LIMIT 5 CREATE (s)-[x:MENTIONS]->(e) SET x = properties(r)");

        await store.LoadAsync(Reports.Two);

        await store.HoldsAsync(Reports.Two);
    }

    [Fact]
    public async Task Load_SmallerGraph_RemovesTheRest()
    {
        using var store = await TestStore.EmptyAsync(server.Require());
        await store.LoadAsync(Reports.Three);

        var report = await store.LoadAsync(Reports.Two);

        await store.HoldsAsync(Reports.Two);
        Assert.Equal(LoadMode.Full, report.Mode);
        Assert.True(report.Nodes.Removed > 0);
        Assert.Equal(report.Nodes.Removed, report.Counters.NodesDeleted);
        Assert.Equal(report.Relationships.Removed, report.Counters.RelationshipsDeleted);
    }

    [Fact]
    public async Task Load_SmallBatches_HoldsTheGraph()
    {
        var options = server.Require();
        (options.BatchRows, options.BatchBytes) = (100, 4_000);
        using var store = await TestStore.EmptyAsync(options);

        await store.LoadAsync(Reports.Two);

        await store.HoldsAsync(Reports.Two);
    }

    [Fact]
    public async Task Load_RowsThatNoDatabaseTakes_AreRejectedAndTheOthersWritten()
    {
        using var store = await TestStore.EmptyAsync(server.Require());
        var bad = new GraphNode("agency:坏", ["Entity", "Agency"], new Dictionary<string, object>(StringComparer.Ordinal) { ["id"] = "agency:坏", ["share"] = double.NaN });
        var other = new GraphNode("x", ["Thing"], new Dictionary<string, object>(StringComparer.Ordinal) { ["id"] = "x" });
        var hanging = new GraphRelationship("agency:坏|ISSUED|x", "ISSUED", bad.Id, Reports.Two.Nodes[0].Id, new Dictionary<string, object>(StringComparer.Ordinal));

        var report = await store.LoadAsync(new PropertyGraph([.. Reports.Two.Nodes, bad, other], [.. Reports.Two.Relationships, hanging]));

        Assert.Equal([bad.Id, hanging.Id, other.Id], report.Rejected.Select(row => row.Id));
        Assert.Contains("'share' is not a finite number", report.Rejected[0].Reason, StringComparison.Ordinal);
        await store.HoldsAsync(Reports.Two);
    }

    [Fact]
    public async Task Load_NameTooLongForItsIndex_RejectsThatRowAndWhatHangsOnIt()
    {
        using var store = await TestStore.EmptyAsync(server.Require());
        var id = Reports.Two.Relationships.First(r => r.Type == "MENTIONS").EndId;
        var graph = Reports.With(Reports.Two, id, properties => properties["name"] = new string('长', 20_000));

        var report = await store.LoadAsync(graph);

        Assert.Contains(report.Rejected, row => row.Id == id);
        Assert.Equal(graph.Nodes.Count - 1, report.Nodes.Written);
        Assert.Equal(graph.Nodes.Count - 1L, await store.ValueAsync("MATCH (n) WHERE NOT n:GraphLoad AND NOT n:SchemaFile RETURN count(n)"));
        Assert.Equal("incomplete", await store.ValueAsync("MATCH (m:GraphLoad) RETURN m.state"));
        await store.LoadAsync(Reports.Two, LoadMode.Change);
        await store.HoldsAsync(Reports.Two);
    }
}
