using System.CommandLine;
using KnowledgeGraph.Cli.Rendering;
using KnowledgeGraph.Model;
using KnowledgeGraph.Storing;
using KnowledgeGraph.Storing.Exports;

namespace KnowledgeGraph.Cli.Verbs;

/// <summary><c>kg export</c>: the whole graph in a form that other programs read.</summary>
internal static class ExportVerb
{
    private const string JsonLines = "jsonl";
    private const string Neo4jCsv = "neo4j-csv";
    private const string Csv = "csv";
    private const string GraphMl = "graphml";
    private const string StandardOutput = "-";
    private const string Description = "Writes the whole graph to a file or a folder that other programs read.";

    private const string Examples = """
        kg export --format jsonl --output graph.jsonl
        kg export --output - | head -n 5
        kg export --format neo4j-csv --output import
        """;

    /// <summary>The verb with its options.</summary>
    public static Command Create(Terminal terminal)
    {
        var format = new Option<string>("--format", "-f")
        {
            Description = "jsonl: one node or relationship a line, in the form that apoc.import.json takes; neo4j-csv: a folder for neo4j-admin database import; csv: a folder of tables for spreadsheets; graphml: XML.",
            DefaultValueFactory = _ => JsonLines,
        };
        format.AcceptOnlyFromAmong(JsonLines, Neo4jCsv, Csv, GraphMl);
        var output = new Option<string>("--output", "-o")
        {
            Description = "The file to write, replaced when the export is done, or the new folder; '-' writes jsonl to standard output.",
            HelpName = "PATH",
            Required = true,
        };
        var graph = SharedOptions.Graph("The graph to export.");
        var command = new VerbCommand("export", Description, Examples) { format, output, graph };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(graph), parsed.GetRequiredValue(format), parsed.GetRequiredValue(output), terminal));
        return command;
    }

    private static int Run(string graph, string format, string output, Terminal terminal)
    {
        using var file = GraphFile.Open(graph);
        var whole = file.ReadGraph();
        if (string.Equals(output, StandardOutput, StringComparison.Ordinal))
        {
            if (format != JsonLines)
                throw new UsageException($"Only {JsonLines} can go to standard output; name a file or folder with --output.");
            JsonLinesWriter.Write(whole, terminal.Out);
            return ExitCode.Done;
        }
        Write(whole, format, output);
        terminal.Out.WriteLine(
            $"Wrote {Counted.Of("node", whole.Nodes.Count)} and {Counted.Of("relationship", whole.Relationships.Count)} to {output}{Size(output)}");
        if (format == Neo4jCsv)
            terminal.Out.WriteLine($"In {output}, with the server stopped: neo4j-admin database import full neo4j @{Neo4jCsvFolder.ArgumentsFile}; then start it, run {Neo4jCsvFolder.AfterwardsFile} and 'kg load'.");
        return ExitCode.Done;
    }

    private static void Write(PropertyGraph graph, string format, string output)
    {
        var isFile = format is JsonLines or GraphMl;
        if (isFile && Directory.Exists(output))
            throw new UsageException($"'{output}' is a folder. Name a file for the export.");
        Action<PropertyGraph, string> write = format switch
        {
            Neo4jCsv => Neo4jCsvFolder.Write,
            Csv => SpreadsheetFolder.Write,
            GraphMl => GraphMlFile.Write,
            _ => JsonLinesFile.Write,
        };
        try
        {
            write(graph, output);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            var earlier = isFile ? " An earlier file there is unchanged." : string.Empty;
            throw new UsageException($"The export could not be written to '{output}': {exception.Message.TrimEnd('.')}.{earlier}");
        }
    }

    private static string Size(string output) => File.Exists(output) ? $" ({Counted.Size(new FileInfo(output).Length)})" : string.Empty;
}
