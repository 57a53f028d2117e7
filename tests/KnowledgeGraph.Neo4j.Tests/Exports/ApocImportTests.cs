using KnowledgeGraph.Neo4j.Tests.Fixtures;
using KnowledgeGraph.Storing;
using KnowledgeGraph.Storing.Exports;

namespace KnowledgeGraph.Neo4j.Tests.Exports;

/// <summary>Exports that APOC reads into a running server.</summary>
[Collection(ServerTests.Name)]
public sealed class ApocImportTests(Neo4jServer server)
{
    [Fact]
    public async Task JsonLines_ReadByApoc_AreTheGraphOfADirectLoad()
    {
        using var store = await TestStore.EmptyAsync(server.Require());
        JsonLinesFile.Write(Reports.Two, server.RequireScript().PathOf("graph.jsonl"));
        string[] labels = [.. Reports.Two.Nodes.SelectMany(node => node.Labels).Distinct(StringComparer.Ordinal)];
        foreach (var label in labels)
            await store.WriteAsync($"CREATE CONSTRAINT import_{label} IF NOT EXISTS FOR (n:{label}) REQUIRE n.neo4jImportId IS UNIQUE");

        await store.WriteAsync("CALL apoc.import.json('graph.jsonl')");

        await store.WriteAsync("MATCH (n) REMOVE n.neo4jImportId");
        foreach (var label in labels)
            await store.WriteAsync($"DROP CONSTRAINT import_{label}");
        await store.HoldsAsync(Reports.Two);
    }

    [Fact]
    public async Task GraphMl_ReadByApoc_HoldsEveryNodeAndRelationship()
    {
        using var store = await TestStore.EmptyAsync(server.Require());
        GraphMlFile.Write(Reports.Two, server.RequireScript().PathOf("graph.graphml"));

        await store.WriteAsync("CALL apoc.import.graphml('graph.graphml', {readLabels: true})");

        await store.HoldsAsync(Reports.Two);
    }
}
