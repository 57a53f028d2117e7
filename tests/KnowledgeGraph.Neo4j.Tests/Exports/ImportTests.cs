using KnowledgeGraph.Neo4j.Tests.Fixtures;
using KnowledgeGraph.Storing;
using KnowledgeGraph.Storing.Exports;

namespace KnowledgeGraph.Neo4j.Tests.Exports;

/// <summary>Exports, read by the programs that they are made for.</summary>
[Collection(ServerTests.Name)]
public sealed class ImportTests(Neo4jServer server)
{
    [Fact]
    public async Task Neo4jCsv_ReadByNeo4jAdmin_IsTheGraphOfADirectLoad()
    {
        var options = server.Require();
        Assert.SkipUnless(server.IsOwn, "The server is not the tests' own.");
        var folder = server.PathOf("neo4j-csv");
        Neo4jCsvFolder.Write(Reports.Three, folder);

        server.Stop();
        var (code, output) = server.Admin(["database", "import", "full", "neo4j", "--overwrite-destination", .. Arguments(folder)]);
        server.StartAgain();

        Assert.True(code == 0, output);
        using var store = new TestStore(options);
        foreach (var statement in File.ReadAllText(Path.Combine(folder, Neo4jCsvFolder.AfterwardsFile)).Split(";\n", StringSplitOptions.RemoveEmptyEntries))
            await store.WriteAsync(statement);
        await store.HoldsAsync(Reports.Three);
        Assert.Equal(LoadCounters.None, (await store.LoadAsync(Reports.Three)).Counters);
    }

    [Fact]
    public async Task JsonLines_ReadByApoc_AreTheGraphOfADirectLoad()
    {
        using var store = await TestStore.EmptyAsync(server.Require());
        Assert.SkipUnless(server.IsOwn, "The server is not the tests' own.");
        JsonLinesFile.Write(Reports.Two, server.PathOf("graph.jsonl"));
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
        Assert.SkipUnless(server.IsOwn, "The server is not the tests' own.");
        GraphMlFile.Write(Reports.Two, server.PathOf("graph.graphml"));

        await store.WriteAsync("CALL apoc.import.graphml('graph.graphml', {readLabels: true})");

        await store.HoldsAsync(Reports.Two);
    }

    private static IEnumerable<string> Arguments(string folder) => File.ReadLines(Path.Combine(folder, Neo4jCsvFolder.ArgumentsFile))
        .Select(line => line.Contains(".csv", StringComparison.Ordinal) ? line.Replace("=", $"={folder}/", StringComparison.Ordinal).Replace(",", $",{folder}/", StringComparison.Ordinal) : line);
}
