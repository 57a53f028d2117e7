using KnowledgeGraph.Neo4j.Schemas;
using KnowledgeGraph.Neo4j.Tests.Fixtures;
using KnowledgeGraph.Storing;

namespace KnowledgeGraph.Neo4j.Tests.Schemas;

[Collection(ServerTests.Name)]
public sealed class SchemaInstallerTests(Neo4jServer server)
{
    [Fact]
    public async Task Apply_Twice_RecordsEachFileOnceWithItsChecksum()
    {
        using var store = await TestStore.EmptyAsync(server.Require());
        var files = SchemaFile.Embedded();

        await new SchemaInstaller(store.Transport, files).ApplyAsync(TestStore.Cancellation);
        await new SchemaInstaller(store.Transport, files).ApplyAsync(TestStore.Cancellation);

        Assert.Equal(
            files.Select(file => $"{file.Name} {file.Checksum}"),
            (await store.RowsAsync("MATCH (f:SchemaFile) RETURN f.name, f.checksum ORDER BY f.name")).Select(row => $"{row[0]} {row[1]}"));
    }

    [Fact]
    public async Task Apply_FileEditedSince_NamesIt()
    {
        using var store = await TestStore.EmptyAsync(server.Require());
        var files = SchemaFile.Embedded();
        await new SchemaInstaller(store.Transport, files).ApplyAsync(TestStore.Cancellation);
        var edited = files.Select((file, i) => i == 1 ? file with { Text = file.Text + "// later\n" } : file).ToList();

        var fault = await Assert.ThrowsAsync<GraphStoreException>(() => new SchemaInstaller(store.Transport, edited).ApplyAsync(TestStore.Cancellation));

        Assert.Contains($"cypher/schema/{files[1].Name} was edited", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Statements_OfTheFiles_AreAllRepeatable()
    {
        var statements = SchemaFile.Embedded().SelectMany(file => file.Statements).ToList();

        Assert.Equal(12, statements.Count);
        Assert.All(statements, statement => Assert.Contains($"{SchemaFile.NameIn(statement)} IF NOT EXISTS", statement, StringComparison.Ordinal));
        Assert.DoesNotContain(string.Empty, statements.Select(SchemaFile.NameIn));
    }
}
