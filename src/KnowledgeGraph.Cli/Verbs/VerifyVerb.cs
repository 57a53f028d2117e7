using System.CommandLine;
using KnowledgeGraph.Reading;
using KnowledgeGraph.Verifying;

namespace KnowledgeGraph.Cli.Verbs;

/// <summary><c>kg verify</c>: holds every fact against the file that it was read from.</summary>
internal static class VerifyVerb
{
    private const int ShownFailures = 20;

    private const string Description =
        "Reads the reports again and checks every fact: the quote stands in its passage, the passage at its place in the file, both ends in the quote.";

    private const string Examples = """
        kg verify
        kg verify --graph 2023.kg --reports /data/reports --all
        """;

    /// <summary>The verb with its options.</summary>
    public static Command Create(Terminal terminal)
    {
        var graph = SharedOptions.Graph("The graph to verify.");
        var reports = new Option<string?>("--reports")
        {
            Description = "The folder that holds the reports now; without it they are looked for where they were at the build, which FILE.sources.json tells.",
            HelpName = "DIR",
        };
        var all = new Option<bool>("--all") { Description = $"Show every failure, not the first {ShownFailures} only." };
        var command = new VerbCommand("verify", Description, Examples) { graph, reports, all };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(graph),
            ReportLocation.Of(parsed.GetRequiredValue(graph), parsed.GetValue(reports)),
            parsed.GetValue(all) ? int.MaxValue : ShownFailures,
            terminal));
        return command;
    }

    private static int Run(string graph, ReportLocation location, int most, Terminal terminal)
    {
        using var file = GraphFile.Open(graph);
        var result = GraphVerifier.Verify(file.ReadGraph(), (id, path) => SourceReader.Read(location.FileOf(id, path)));
        VerificationReport.Write(result, most, terminal);
        return result.Failures.Count == 0 ? ExitCode.Done : ExitCode.FoundWrong;
    }
}
