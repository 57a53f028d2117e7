using KnowledgeGraph.Neo4j.Transports;
using KnowledgeGraph.Storing;

namespace KnowledgeGraph.Neo4j.Schemas;

/// <summary>Applies the schema files in their order and records each with its checksum as a <c>(:SchemaFile)</c> node.</summary>
/// <param name="transport">The way to the database.</param>
/// <param name="files">All files, in their order.</param>
internal sealed class SchemaInstaller(ITransport transport, IReadOnlyList<SchemaFile> files)
{
    private const string Recorded = "MATCH (f:SchemaFile) RETURN f.name, f.checksum";

    /// <summary>A constraint has an index of its name.</summary>
    private const string Names = "SHOW INDEXES YIELD name";

    private const string Record = """
        MERGE (f:SchemaFile {name: $name})
        ON CREATE SET f.checksum = $checksum, f.appliedAt = datetime()
        """;

    /// <summary>Makes what is not there, also of files applied earlier: a constraint that somebody dropped comes back.
    /// Throws <see cref="GraphStoreException"/> with the file's name where an applied file was edited or a statement is refused.</summary>
    public async Task ApplyAsync(CancellationToken cancellationToken)
    {
        var answer = await transport.RunAsync(new Request(Recorded) { IsRead = true }, cancellationToken).ConfigureAwait(false);
        var applied = answer.Rows.ToDictionary(row => (string)row[0]!, row => row[1] as string, StringComparer.Ordinal);
        if (files.FirstOrDefault(file => applied.TryGetValue(file.Name, out var checksum) && checksum != file.Checksum) is { } edited)
            throw new GraphStoreException($"cypher/schema/{edited.Name} was edited after this database applied it. Undo the edit and put the change into a new file with the next number.");
        var names = (await transport.RunAsync(new Request(Names) { IsRead = true }, cancellationToken).ConfigureAwait(false)).Rows.Select(row => (string)row[0]!).ToHashSet(StringComparer.Ordinal);
        foreach (var file in files)
        {
            foreach (var statement in file.Statements.Where(statement => !names.Contains(SchemaFile.NameIn(statement))))
                await ApplyAsync(file, statement, cancellationToken).ConfigureAwait(false);
            if (!applied.ContainsKey(file.Name))
                await transport.RunAsync(new Request(Record, Parameters(file)), cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task ApplyAsync(SchemaFile file, string statement, CancellationToken cancellationToken)
    {
        try
        {
            await transport.RunAsync(new Request(statement), cancellationToken).ConfigureAwait(false);
        }
        catch (ServerException fault) when (IsRefusal(fault))
        {
            throw new GraphStoreException(
                $"cypher/schema/{file.Name} cannot be applied, since what the database holds already stands against it: {fault.Message.ReplaceLineEndings(" ")} Nothing was loaded; remove what clashes or load into another database.",
                fault);
        }
    }

    /// <summary>A constraint that data breaks comes back as an error of the database, not of the client.</summary>
    private static bool IsRefusal(ServerException fault) =>
        fault.Code.StartsWith("Neo.", StringComparison.Ordinal) && !fault.IsPassing
        && !fault.Code.Contains(".Security.", StringComparison.Ordinal) && !fault.Code.Contains(".Database.", StringComparison.Ordinal);

    private static Dictionary<string, object?> Parameters(SchemaFile file) =>
        new(StringComparer.Ordinal) { ["name"] = file.Name, ["checksum"] = file.Checksum };
}
