using KnowledgeGraph.Neo4j.Tests.Fixtures;
using KnowledgeGraph.Storing;

namespace KnowledgeGraph.Neo4j.Tests.Loading;

[Collection(ServerTests.Name)]
public sealed class ChangeLoadTests(Neo4jServer server)
{
    [Theory]
    [MemberData(nameof(Neo4jServer.Schemes), MemberType = typeof(Neo4jServer))]
    public async Task Change_DocumentAddedAndRemoved_AppliesTheDifferenceAlone(string scheme)
    {
        using var store = await TestStore.EmptyAsync(server.Require(scheme));
        await store.LoadAsync(Reports.Two);

        var added = await store.LoadAsync(Reports.Three, LoadMode.Change);
        await store.HoldsAsync(Reports.Three);
        var removed = await store.LoadAsync(Reports.Two, LoadMode.Change);
        await store.HoldsAsync(Reports.Two);

        Assert.All([added, removed], report => Assert.Equal((LoadMode.Change, null), (report.Mode, report.FullReason)));
        Assert.True(added.Nodes.Unchanged > 0);
        Assert.Equal(added.Counters.NodesCreated, removed.Counters.NodesDeleted);
        Assert.Equal(added.Counters.RelationshipsCreated, removed.Counters.RelationshipsDeleted);
    }

    [Fact]
    public async Task Change_SameGraph_DoesNothing()
    {
        using var store = await TestStore.EmptyAsync(server.Require());
        await store.LoadAsync(Reports.Two);

        var report = await store.LoadAsync(Reports.Two, LoadMode.Change);

        Assert.Equal((LoadMode.Change, LoadCounters.None), (report.Mode, report.Counters));
    }

    [Fact]
    public async Task Change_EditedProperties_SetsThoseAndTakesAwayWhatIsGone()
    {
        using var store = await TestStore.EmptyAsync(server.Require());
        var id = Reports.Two.Nodes.First(node => node.Properties.ContainsKey("firstYear")).Id;
        await store.LoadAsync(Reports.Two);
        var edited = Reports.With(Reports.Two, id, properties =>
        {
            properties.Remove("firstYear");
            properties["mentions"] = 999L;
        });

        var report = await store.LoadAsync(edited, LoadMode.Change);

        await store.HoldsAsync(edited);
        Assert.Equal((LoadMode.Change, 1, 2L), (report.Mode, report.Nodes.Written, report.Counters.PropertiesSet));
    }

    [Theory]
    [InlineData("MATCH (m:GraphLoad) DELETE m", "no earlier load")]
    [InlineData("MATCH (m:GraphLoad) SET m.state = 'running'", "did not finish")]
    [InlineData("MATCH (n:Passage) WITH n LIMIT 1 DETACH DELETE n", "was changed since the last load")]
    [InlineData("MATCH (m:GraphLoad) SET m.rules = '0'", "other rules")]
    public async Task Change_MarkerThatDoesNotFit_ComparesEverything(string scene, string reason)
    {
        using var store = await TestStore.EmptyAsync(server.Require());
        await store.LoadAsync(Reports.Two);
        await store.WriteAsync(scene);

        var report = await store.LoadAsync(Reports.Two, LoadMode.Change);

        Assert.Equal(LoadMode.Full, report.Mode);
        Assert.Contains(reason, report.FullReason, StringComparison.Ordinal);
        await store.HoldsAsync(Reports.Two);
        Assert.Equal(LoadMode.Change, (await store.LoadAsync(Reports.Two, LoadMode.Change)).Mode);
    }
}
