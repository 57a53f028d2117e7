using System.CommandLine;
using KnowledgeGraph.Evaluating;
using KnowledgeGraph.Model;
using KnowledgeGraph.Pipeline;

namespace KnowledgeGraph.Cli.Verbs;

/// <summary><c>kg evaluate</c>: builds each gold text's graph and scores it against what a person read.</summary>
internal static class EvaluateVerb
{
    private const string Description = "Builds the graph of each gold text alone and scores it against the gold, one table a set.";

    private const string Examples = """
        kg evaluate
        kg evaluate tests/gold/reports --types --misses 20 --extras 20
        kg evaluate tests/gold/outside/h09.json --misses 50
        """;

    private static readonly string[] DefaultGold = ["tests/gold"];

    /// <summary>The verb with its options.</summary>
    public static Command Create(Terminal terminal)
    {
        var gold = new Argument<string[]>("gold")
        {
            Description = "Gold files (*.json beside a *.txt) or folders of them. Whole folders are held against the floors.json beside them.",
            Arity = ArgumentArity.ZeroOrMore,
            DefaultValueFactory = _ => DefaultGold,
        };
        var types = new Option<bool>("--types") { Description = "Tell the figures of each label and relationship type too." };
        var misses = Count("--misses", "Show this many of the facts that only the gold has, of each kind.");
        var extras = Count("--extras", "Show this many of the facts that only the graph has, of each kind.");
        var misread = Count("--misread", "Show this many of the wrong subjects, years and indicators of figures that both have.");
        var rules = SharedOptions.Rules();
        var command = new VerbCommand("evaluate", Description, Examples) { gold.RefusingOptions(), types, misses, extras, misread, rules };
        command.SetAction((parsed, cancellation) =>
        {
            var detail = new EvaluationDetail(parsed.GetValue(types), parsed.GetValue(misses), parsed.GetValue(extras), parsed.GetValue(misread));
            var run = new Run(parsed.GetRequiredValue(gold), new BuildOptions { RulesFolder = parsed.GetValue(rules) }, terminal);
            return Task.FromResult(run.Execute(detail, cancellation));
        });
        return command;
    }

    private static Option<int> Count(string name, string description) =>
        SharedOptions.WholeNumber(name, description, least: 0, () => 0);

    private sealed class Run(IReadOnlyList<string> gold, BuildOptions options, Terminal terminal)
    {
        public int Execute(EvaluationDetail detail, CancellationToken cancellation)
        {
            var floors = GoldFloors.Find(gold);
            using var loggers = Logging.Create(isVerbose: false);
            var builder = new GraphBuilder(options, loggers);
            var sets = GoldEvaluation.Run(gold, path => Build(builder, path, cancellation));
            foreach (var set in sets)
                EvaluationReport.Write(set, detail, terminal);
            return Compare(floors, sets);
        }

        private static PropertyGraph Build(GraphBuilder builder, string path, CancellationToken cancellation)
        {
            var result = builder.Build([path], progress: null, cancellation);
            return result.Report.Failed.Count == 0
                ? result.Graph
                : throw new UsageException(FailureLine.Of(result.Report.Failed[0]));
        }

        private int Compare(Floors? floors, IReadOnlyList<SetEvaluation> sets)
        {
            if (floors is null)
                return ExitCode.Done;
            var missed = sets.SelectMany(floors.Check).ToList();
            foreach (var sentence in missed)
                terminal.Out.WriteLine(sentence);
            if (missed.Count == 0)
                terminal.Out.WriteLine("All floors hold.");
            return missed.Count == 0 ? ExitCode.Done : ExitCode.FoundWrong;
        }
    }
}
