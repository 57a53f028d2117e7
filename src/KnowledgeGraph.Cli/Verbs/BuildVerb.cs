using System.CommandLine;
using KnowledgeGraph.Pipeline;

namespace KnowledgeGraph.Cli.Verbs;

/// <summary><c>kg build</c>: reports in, a graph file and an account of the run out.</summary>
internal static class BuildVerb
{
    private const string Description = "Reads reports into a graph file and tells what was found.";

    private const string Examples = """
        kg build
        kg build reports/2023 reports/extra.html --graph 2023.kg
        """;

    private static readonly string[] FirstQuestions = ["policies-of-agency", "products-of-bank", "acts-of-agency"];

    /// <summary>The verb with its options.</summary>
    public static Command Create(Terminal terminal)
    {
        var paths = SharedOptions.Reports();
        var graph = SharedOptions.Graph("The file to write; an earlier one is replaced when the build is done.");
        var rules = SharedOptions.Rules();
        var threads = SharedOptions.WholeNumber(
            "--threads", "Documents read at the same time; the graph does not depend on it.", least: 1, () => Environment.ProcessorCount);
        var quiet = new Option<bool>("--quiet", "-q") { Description = "Leave out the answers of the three questions." };
        var verbose = new Option<bool>("--verbose", "-v") { Description = "Log what the stages do to standard error." };
        var command = new VerbCommand("build", Description, Examples) { paths, graph, rules, threads, quiet, verbose };
        // On another thread, so that this one can hear Ctrl-C meanwhile.
        command.SetAction((parsed, cancellation) => Task.Run(
            async () =>
            {
                var options = new BuildOptions { RulesFolder = parsed.GetValue(rules), Threads = parsed.GetRequiredValue(threads) };
                using var loggers = Logging.Create(parsed.GetValue(verbose));
                return await new BuildRun(parsed.GetRequiredValue(graph), terminal).RunAsync(
                    progress => new GraphBuilder(options, loggers).Build(parsed.GetRequiredValue(paths), progress, cancellation),
                    parsed.GetValue(quiet) ? [] : FirstQuestions,
                    cancellation).ConfigureAwait(false);
            },
            cancellation));
        return command;
    }
}
