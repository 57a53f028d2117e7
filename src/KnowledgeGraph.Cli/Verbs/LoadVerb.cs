using System.CommandLine;
using KnowledgeGraph.Storing;

namespace KnowledgeGraph.Cli.Verbs;

/// <summary><c>kg load</c>: a graph file into a Neo4j database.</summary>
internal static class LoadVerb
{
    private const string Description = "Loads the graph into a Neo4j database; what is there already stays as it is.";

    private const string Examples = """
        kg load --neo4j http://localhost:7474
        kg load --neo4j http://localhost:7474 --change
        """;

    /// <summary>The verb with its options.</summary>
    public static Command Create(Terminal terminal)
    {
        var neo4j = SharedOptions.Neo4j("The database to load; default: NEO4J_URI.");
        var change = new Option<bool>("--change") { Description = "Compare only what the documents touch that changed since the last load." };
        var graph = SharedOptions.Graph("The graph to load.");
        var command = new VerbCommand("load", Description, Examples) { neo4j, change, graph };
        command.SetAction((parsed, cancellation) => RunAsync(
            parsed.GetRequiredValue(graph),
            parsed.GetValue(neo4j),
            parsed.GetValue(change) ? LoadMode.Change : LoadMode.Full,
            terminal,
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string path, string? neo4j, LoadMode mode, Terminal terminal, CancellationToken cancellation)
    {
        using var file = GraphFile.Open(path);
        using var connection = Neo4jConnection.Open(neo4j);
        var options = new LoadOptions { Mode = mode, RuleVersion = file.Version };
        var report = await LoadProgressBar.ShowAsync(
            terminal, progress => connection.Store.LoadAsync(file.ReadGraph(), options, progress, cancellation).AsTask()).ConfigureAwait(false);
        LoadSummary.Write(report, connection.Address, terminal.Out);
        return report.Rejected.Count == 0 ? ExitCode.Done : ExitCode.FoundWrong;
    }
}
