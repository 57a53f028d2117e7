using System.CommandLine;
using KnowledgeGraph.Cli.Rendering;
using KnowledgeGraph.Pipeline;

namespace KnowledgeGraph.Cli.Verbs;

/// <summary><c>kg coverage</c>: what of each report became facts, and what did not.</summary>
internal static class CoverageVerb
{
    private const int ShownGaps = 5;

    private const string Description =
        "Reads reports and tells, for each, how many passages and sentences state facts, and which names, titles, numbers and pieces of text led to none. Writes nothing.";

    private const string Examples = """
        kg coverage
        kg coverage reports/2023.txt --show 50
        kg coverage reports --gaps --format csv
        """;

    /// <summary>The verb with its options.</summary>
    public static Command Create(Terminal terminal)
    {
        var paths = SharedOptions.Reports();
        var show = SharedOptions.WholeNumber("--show", "Show this many of each kind of gap of each report.", least: 0, () => ShownGaps);
        var gaps = new Option<bool>("--gaps") { Description = "The list of gaps alone, every one of them." };
        var rules = SharedOptions.Rules();
        var format = SharedOptions.Format();
        var command = new VerbCommand("coverage", Description, Examples) { paths, show, gaps, rules, format };
        command.SetAction((parsed, cancellation) =>
        {
            using var loggers = Logging.Create(isVerbose: false);
            var builder = new GraphBuilder(new BuildOptions { RulesFolder = parsed.GetValue(rules) }, loggers);
            var report = builder.Build(parsed.GetRequiredValue(paths), progress: null, cancellation).Report;
            var writer = ResultFormat.Writer(parsed.GetRequiredValue(format));
            return Task.FromResult(Write(report, writer, parsed.GetValue(gaps), parsed.GetValue(show), parsed.GetRequiredValue(format) == ResultFormat.Table, terminal));
        });
        return command;
    }

    private static int Write(RunReport report, IResultWriter writer, bool gapsAlone, int show, bool isForPeople, Terminal terminal)
    {
        foreach (var failed in report.Failed)
            terminal.Error.WriteLine(FailureLine.Of(failed));
        if (report.Documents == 0)
            throw new UsageException("No document could be read.");
        if (!gapsAlone)
            writer.Write(CoverageReport.Documents(report), terminal);
        if (gapsAlone || (isForPeople && show > 0))
            writer.Write(CoverageReport.Gaps(report, gapsAlone ? int.MaxValue : show), terminal);
        if (isForPeople)
            terminal.Out.WriteLine(CoverageReport.Line([.. report.Coverage.Values]));
        return report.Failed.Count == 0 ? ExitCode.Done : ExitCode.FoundWrong;
    }
}
