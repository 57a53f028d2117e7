using KnowledgeGraph.Model;
using KnowledgeGraph.Neo4j.Tests.Fixtures;
using KnowledgeGraph.Storing;

namespace KnowledgeGraph.Neo4j.Tests.Loading;

/// <summary>Changes that are applied without the whole graph leave what a load of it would leave, the marker included.</summary>
[Collection(ServerTests.Name)]
public sealed class AppliedChangeTests(Neo4jServer server)
{
    [Theory]
    [MemberData(nameof(Neo4jServer.Schemes), MemberType = typeof(Neo4jServer))]
    public async Task Apply_DocumentAddedAndRemoved_LeavesWhatALoadWouldLeave(string scheme)
    {
        using var store = await TestStore.EmptyAsync(server.Require(scheme));
        await store.LoadAsync(Reports.Two);

        foreach (var (before, after) in new[] { (Reports.Two, Reports.Three), (Reports.Three, Reports.Two) })
        {
            var change = GraphChange.Between(before, after);
            var report = await ApplyAsync(store, change);

            await store.HoldsAsync(after);
            Assert.Equal(change.Nodes.Count(node => node.After is not null), report!.Nodes.Written);
            Assert.Equal(change.Nodes.Count(node => node.Before is null), report.Counters.NodesCreated);
            Assert.Equal(change.Relationships.Count(row => row.After is null), report.Counters.RelationshipsDeleted);
            var mark = await store.Store.MarkAsync(TestStore.Cancellation);
            Assert.Equal(LoadCounters.None, (await store.LoadAsync(after)).Counters);
            Assert.Equal(mark, await store.Store.MarkAsync(TestStore.Cancellation));
        }
    }

    [Fact]
    public async Task Apply_RelationshipAloneChanged_FindsItByItsEnds()
    {
        using var store = await TestStore.EmptyAsync(server.Require());
        await store.LoadAsync(Reports.Two);
        var after = new PropertyGraph(Reports.Two.Nodes, Reports.Two.Relationships.Where(row => row.Type != "MENTIONS"));

        await ApplyAsync(store, GraphChange.Between(Reports.Two, after));

        await store.HoldsAsync(after);
        Assert.Equal(LoadCounters.None, (await store.LoadAsync(after)).Counters);
    }

    [Theory]
    [InlineData("MATCH (m:GraphLoad) DELETE m")]
    [InlineData("MATCH (m:GraphLoad) SET m.state = 'running'")]
    [InlineData("MATCH (m:GraphLoad) SET m.batches = m.batches + 1")]
    [InlineData("MATCH (m:GraphLoad) SET m.rules = '0'")]
    [InlineData("MATCH (n:Passage) WITH n LIMIT 1 DETACH DELETE n")]
    public async Task Apply_DatabaseThatDoesNotFit_IsLeftAlone(string scene)
    {
        using var store = await TestStore.EmptyAsync(server.Require());
        await store.LoadAsync(Reports.Two);
        var mark = await store.Store.MarkAsync(TestStore.Cancellation);
        await store.WriteAsync(scene);
        var before = await store.ValueAsync("MATCH (n) RETURN count(n)");

        Assert.Null(await store.Store.ApplyAsync(GraphChange.Between(Reports.Two, Reports.Three), mark!, "1", TestStore.Cancellation));

        Assert.Equal(before, await store.ValueAsync("MATCH (n) RETURN count(n)"));
    }

    [Fact]
    public async Task Apply_ToNodesThatOthersUse_ReleasesAndTakesThemBack()
    {
        using var store = await TestStore.EmptyAsync(server.Require());
        await store.LoadAsync(Reports.Three);
        var gone = GraphChange.Between(Reports.Three, Reports.Two).Nodes.First(node => node.After is null && node.Before!.Labels[0] == "Entity").Before!;
        await store.WriteAsync($"MATCH (n:Entity {{id: '{gone.Id}'}}) CREATE (:Theirs)-[:LIKES]->(n)");

        Assert.Equal(1, (await ApplyAsync(store, GraphChange.Between(Reports.Three, Reports.Two)))!.Nodes.Released);
        await ApplyAsync(store, GraphChange.Between(Reports.Two, Reports.Three));

        Assert.Equal(1L, await store.ValueAsync($"MATCH (:Theirs)-[:LIKES]->(n:Entity {{id: '{gone.Id}'}}) RETURN count(n)"));
        await store.WriteAsync("MATCH (n:Theirs) DETACH DELETE n");
        await store.HoldsAsync(Reports.Three);
    }

    private static async Task<LoadReport?> ApplyAsync(TestStore store, GraphChange change) =>
        await store.Store.ApplyAsync(change, (await store.Store.MarkAsync(TestStore.Cancellation))!, "1", TestStore.Cancellation);
}
