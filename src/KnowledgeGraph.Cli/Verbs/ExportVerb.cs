using System.CommandLine;
using KnowledgeGraph.Cli.Rendering;
using KnowledgeGraph.Model;
using KnowledgeGraph.Storing;

namespace KnowledgeGraph.Cli.Verbs;

/// <summary><c>kg export</c>: the whole graph in a form that other programs read.</summary>
internal static class ExportVerb
{
    private const string JsonLines = "jsonl";
    private const string StandardOutput = "-";
    private const string Description = "Writes the whole graph to a file that other programs read.";

    private const string Examples = """
        kg export --format jsonl --output graph.jsonl
        kg export --output - | head -n 5
        """;

    /// <summary>The verb with its options.</summary>
    public static Command Create(Terminal terminal)
    {
        var format = new Option<string>("--format", "-f")
        {
            Description = "jsonl: one node or relationship a line, in the form that apoc.import.json takes.",
            DefaultValueFactory = _ => JsonLines,
        };
        format.AcceptOnlyFromAmong(JsonLines);
        var output = new Option<string>("--output", "-o")
        {
            Description = "The file to write, replaced when the export is done; '-' writes to standard output.",
            HelpName = "FILE",
            Required = true,
        };
        var graph = SharedOptions.Graph("The graph to export.");
        var command = new VerbCommand("export", Description, Examples) { format, output, graph };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(graph), parsed.GetRequiredValue(output), terminal));
        return command;
    }

    private static int Run(string graph, string output, Terminal terminal)
    {
        using var file = GraphFile.Open(graph);
        var whole = file.ReadGraph();
        if (string.Equals(output, StandardOutput, StringComparison.Ordinal))
        {
            JsonLinesWriter.Write(whole, terminal.Out);
            return ExitCode.Done;
        }
        WriteFile(whole, output);
        terminal.Out.WriteLine(
            $"Wrote {Counted.Of("node", whole.Nodes.Count)} and {Counted.Of("relationship", whole.Relationships.Count)} to {output} ({Counted.Size(new FileInfo(output).Length)})");
        return ExitCode.Done;
    }

    private static void WriteFile(PropertyGraph graph, string output)
    {
        if (Directory.Exists(output))
            throw new UsageException($"'{output}' is a folder. Name a file for the export.");
        try
        {
            JsonLinesFile.Write(graph, output);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The export could not be written to '{output}': {exception.Message.TrimEnd('.')}. An earlier file there is unchanged.");
        }
    }
}
