using System.CommandLine;
using KnowledgeGraph.Refreshing;
using KnowledgeGraph.Refreshing.Targets;

namespace KnowledgeGraph.Cli.Verbs;

/// <summary><c>kg refresh</c>: brings a graph file or a database to the reports as they are now, reading only those that changed.</summary>
internal static class RefreshVerb
{
    private const string Description = "Reads new and edited reports only, brings the graph up to date and reports what changed.";

    private const string Examples = """
        kg refresh reports --workspace .kg
        kg refresh reports --workspace .kg --dry-run
        kg refresh reports --workspace .kg --neo4j http://localhost:7474
        """;

    /// <summary>The verb with its options.</summary>
    public static Command Create(Terminal terminal)
    {
        var paths = SharedOptions.Reports();
        var workspace = new Option<string>("--workspace", "-w")
        {
            Description = "The folder that keeps what each document contributes, and the reports of the runs; made where it is not there.",
            HelpName = "DIR",
            Required = true,
        };
        var graph = SharedOptions.Graph("The file to keep up to date, the same bytes as 'kg build' would write.");
        var neo4j = SharedOptions.Neo4j("A database to keep up to date; the graph file is then kept only where --graph names one.");
        var dry = new Option<bool>("--dry-run") { Description = "Write the report of the run and nothing else." };
        var shrink = new Option<bool>("--allow-shrink") { Description = "Go on although more than the share of --limit of the documents or facts would be lost." };
        var limit = SharedOptions.WholeNumber("--limit", "Percent of the documents or facts that one refresh may lose.", least: 0, () => 30);
        var rehash = new Option<bool>("--rehash") { Description = "Read the bytes of every file, even where length and time of last write tell that it did not change." };
        var keep = SharedOptions.WholeNumber("--keep", "Reports of runs to keep.", least: 1, () => 30);
        var rules = SharedOptions.Rules();
        var threads = SharedOptions.WholeNumber("--threads", "Documents read at the same time.", least: 1, () => Environment.ProcessorCount);
        var verbose = new Option<bool>("--verbose", "-v") { Description = "Log what the run does to standard error." };
        var command = new VerbCommand("refresh", Description, Examples)
        {
            paths, workspace, graph, neo4j, dry, shrink, limit, rehash, keep, rules, threads, verbose,
        };
        command.SetAction((parsed, cancellation) => Task.Run(
            async () =>
            {
                using var loggers = Logging.Create(parsed.GetValue(verbose));
                var options = new RefreshOptions
                {
                    Paths = parsed.GetRequiredValue(paths),
                    Workspace = parsed.GetRequiredValue(workspace),
                    RulesFolder = parsed.GetValue(rules),
                    Threads = parsed.GetRequiredValue(threads),
                    ShrinkLimit = parsed.GetRequiredValue(limit) / 100.0,
                    KeptReports = parsed.GetRequiredValue(keep),
                };
                var mode = (parsed.GetValue(dry) ? RefreshMode.DryRun : 0) | (parsed.GetValue(shrink) ? RefreshMode.AllowShrink : 0) | (parsed.GetValue(rehash) ? RefreshMode.Rehash : 0);
                using var connection = parsed.GetValue(neo4j) is { } address ? Neo4jConnection.Open(address) : null;
                List<IRefreshTarget> targets = connection is null ? [] : [new StoreTarget("Neo4j", connection.Store)];
                if (connection is null || parsed.GetResult(graph) is { Implicit: false })
                    targets.Add(new GraphFileTarget(parsed.GetRequiredValue(graph)));
                var refresher = new Refresher(options, targets, TimeProvider.System, loggers);
                return await RefreshRunSummary.RunAsync(refresher, mode, terminal, cancellation).ConfigureAwait(false);
            },
            cancellation));
        return command;
    }
}
