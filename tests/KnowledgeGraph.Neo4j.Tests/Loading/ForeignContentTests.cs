using KnowledgeGraph.Neo4j.Tests.Fixtures;
using KnowledgeGraph.Storing;

namespace KnowledgeGraph.Neo4j.Tests.Loading;

/// <summary>What others put into the same database.</summary>
[Collection(ServerTests.Name)]
public sealed class ForeignContentTests(Neo4jServer server)
{
    [Theory]
    [InlineData(LoadMode.Full)]
    [InlineData(LoadMode.Change)]
    public async Task Load_BesideTheirNodesLabelsAndProperties_LeavesThemAlone(LoadMode mode)
    {
        using var store = await TestStore.EmptyAsync(server.Require());
        await store.WriteAsync("CREATE (:Customer {id: 'c1', name: '甲'})-[:BOUGHT {on: date('2020-01-01')}]->(:Report {id: 'their-report', pages: 3}), (:Entity {id: 7})");
        await store.LoadAsync(Reports.Three);
        await store.WriteAsync("MATCH (n:Agency) WITH n ORDER BY n.id LIMIT 1 SET n.note = '重要', n:Watched");
        await store.WriteAsync("MATCH (n:Agency:Watched), (c:Customer) CREATE (c)-[:FOLLOWS {since: 2020}]->(n)");

        await store.LoadAsync(Reports.Two, mode);
        await store.LoadAsync(Reports.Three, mode);

        Assert.Equal(
            ["3 | date(2020-01-01) | '重要' | 2020"],
            (await store.RowsAsync("MATCH (r:Report {id: 'their-report'})<-[b:BOUGHT]-(c)-[f:FOLLOWS]->(n:Watched) RETURN r.pages, b.on, n.note, f.since"))
                .Select(row => $"{row[0]} | date({Shown.Value(row[1])}) | {Shown.Value(row[2])} | {row[3]}"));
        Assert.Equal(1L, await store.ValueAsync("MATCH (n:Entity {id: 7}) RETURN count(n)"));
    }

    [Theory]
    [InlineData(LoadMode.Full)]
    [InlineData(LoadMode.Change)]
    public async Task Load_NodeThatGoesWithSomethingTied_IsReleasedAndComesBack(LoadMode mode)
    {
        using var store = await TestStore.EmptyAsync(server.Require());
        await store.LoadAsync(Reports.Three);
        var kept = Reports.Two.Nodes.Select(node => node.Id).ToHashSet(StringComparer.Ordinal);
        var goes = Reports.Three.Nodes.First(node => node.Labels.Contains("Agency") && !kept.Contains(node.Id)).Id;
        await store.WriteAsync($"MATCH (n:Entity {{id: '{goes}'}}) CREATE (:Note {{text: '看'}})-[:ON]->(n)");

        var report = await store.LoadAsync(Reports.Two, mode);

        Assert.Equal(1, report.Nodes.Released);
        Assert.Equal(["['Released'] | {id: '" + goes + "'}"], (await store.RowsAsync("MATCH (:Note)-[:ON]->(n) RETURN labels(n), properties(n)")).Select(row => $"{Shown.Value(row[0])} | {Shown.Value(row[1])}"));

        await store.LoadAsync(Reports.Three, mode);
        Assert.Equal(goes, await store.ValueAsync("MATCH (:Note)-[:ON]->(n:Agency) WHERE NOT n:Released RETURN n.id"));
        await store.WriteAsync("MATCH (n:Note) DETACH DELETE n");
        await store.HoldsAsync(Reports.Three);
    }

    [Fact]
    public async Task Load_TheirNodesBreakOurConstraint_NamesTheFileAndLoadsNothing()
    {
        using var store = await TestStore.EmptyAsync(server.Require());
        await store.WriteAsync("DROP CONSTRAINT entityId IF EXISTS");
        await store.WriteAsync("CREATE (:Entity {id: 'twice'}), (:Entity {id: 'twice'})");

        var fault = await Assert.ThrowsAsync<GraphStoreException>(() => store.LoadAsync(Reports.Two));

        Assert.Contains("001-constraints.cypher", fault.Message, StringComparison.Ordinal);
        Assert.Equal(0L, await store.ValueAsync("MATCH (n:Passage) RETURN count(n)"));
        await store.WriteAsync("MATCH (n:Entity {id: 'twice'}) DELETE n");
        await store.LoadAsync(Reports.Two);
        await store.HoldsAsync(Reports.Two);
    }

    [Fact]
    public async Task Load_RowsThatTheirConstraintRefuses_AreReportedAndWrittenOnceItIsGone()
    {
        using var store = await TestStore.EmptyAsync(server.Require());
        var title = Reports.Two.Nodes.First(node => node.Labels[0] == "Report").Properties["title"];
        await store.WriteAsync("CREATE CONSTRAINT theirs FOR (n:Report) REQUIRE n.title IS UNIQUE");
        try
        {
            await store.WriteAsync($"CREATE (:Report {{id: 'theirs', title: '{title}'}})");

            var report = await store.LoadAsync(Reports.Two);

            Assert.NotEmpty(report.Rejected);
            Assert.Contains(report.Rejected, row => row.Reason.Contains("already exists", StringComparison.Ordinal));
            Assert.Equal(Reports.Two.Nodes.Count - 1, report.Nodes.Written);
        }
        finally
        {
            await store.WriteAsync("DROP CONSTRAINT theirs");
        }
        await store.WriteAsync("MATCH (n:Report {id: 'theirs'}) DELETE n");
        await store.LoadAsync(Reports.Two, LoadMode.Change);
        await store.HoldsAsync(Reports.Two);
    }
}
