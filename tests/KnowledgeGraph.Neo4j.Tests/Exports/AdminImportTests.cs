using KnowledgeGraph.Neo4j.Tests.Fixtures;
using KnowledgeGraph.Storing;
using KnowledgeGraph.Storing.Exports;

namespace KnowledgeGraph.Neo4j.Tests.Exports;

/// <summary>The export that neo4j-admin reads, on a server of its own beside the one that the other tests share.</summary>
public sealed class AdminImportTests(Neo4jServer server)
{
    [Fact]
    public async Task Neo4jCsv_ReadByNeo4jAdmin_IsTheGraphOfADirectLoad()
    {
        var options = server.Require();
        server.RequireScript();
        using var imported = new ScriptServer("imported");
        var folder = imported.PathOf("neo4j-csv");
        Neo4jCsvFolder.Write(Reports.Three, folder);

        var (code, output) = imported.Admin(["database", "import", "full", "neo4j", "--overwrite-destination", .. Arguments(folder)]);
        Assert.True(code == 0, output);
        Assert.Null(imported.Start());

        options.Uri = imported.AddressOf("http");
        using var store = new TestStore(options);
        foreach (var statement in File.ReadAllText(Path.Combine(folder, Neo4jCsvFolder.AfterwardsFile)).Split(";\n", StringSplitOptions.RemoveEmptyEntries))
            await store.WriteAsync(statement);
        await store.HoldsAsync(Reports.Three);
        Assert.Equal(LoadCounters.None, (await store.LoadAsync(Reports.Three)).Counters);
    }

    private static IEnumerable<string> Arguments(string folder) => File.ReadLines(Path.Combine(folder, Neo4jCsvFolder.ArgumentsFile))
        .Select(line => line.Contains(".csv", StringComparison.Ordinal) ? line.Replace("=", $"={folder}/", StringComparison.Ordinal).Replace(",", $",{folder}/", StringComparison.Ordinal) : line);
}
