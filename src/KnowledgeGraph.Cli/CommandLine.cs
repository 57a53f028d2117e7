using System.CommandLine;
using System.CommandLine.Help;
using KnowledgeGraph.Cli.Verbs;
using KnowledgeGraph.Querying;

namespace KnowledgeGraph.Cli;

/// <summary>The command line <c>kg</c>: parses, runs one verb, and turns what goes wrong into one message and an exit code.</summary>
internal static class CommandLine
{
    private static readonly (string Name, Func<Terminal, Command> Create)[] _verbs =
    [
        ("build", BuildVerb.Create),
        ("refresh", RefreshVerb.Create),
        ("query", QueryVerb.Create),
        ("questions", QuestionsVerb.Create),
        ("ask", AskVerb.Create),
        ("explain", ExplainVerb.Create),
        ("coverage", CoverageVerb.Create),
        ("verify", VerifyVerb.Create),
        ("doctor", DoctorVerb.Create),
        ("evaluate", EvaluateVerb.Create),
        ("export", ExportVerb.Create),
        ("load", LoadVerb.Create),
    ];

    /// <summary>Runs as the process would, with its output redirected to the two writers.</summary>
    public static int Run(string[] args, TextWriter output, TextWriter error) => Run(args, Terminal.Redirected(output, error));

    /// <summary>Runs one command; see <see cref="ExitCode"/> for what it returns.</summary>
    public static int Run(string[] args, Terminal terminal)
    {
        try
        {
            return Invoke(args.Length == 0 ? ["--help"] : args, terminal);
        }
        catch (Exception exception)
        {
            terminal.Out.Flush();
            terminal.Error.WriteLine(FailureMessage.Of(exception));
            return ExitCode.Refused;
        }
    }

    private static int Invoke(string[] args, Terminal terminal)
    {
        // A statement or a path may begin with '@': it is never the name of a file of arguments.
        var parsed = Root(terminal, args[0]).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0 && parsed.Action is not ExamplesHelpAction)
            throw new UsageException(Complaint(parsed));
        // The asynchronous way alone turns Ctrl-C and a termination into a cancellation, so that a half-written file is removed.
        return parsed.InvokeAsync(new InvocationConfiguration
        {
            // A verb that is stopped puts away what it has begun; on a busy machine that takes longer than the two seconds of the default.
            ProcessTerminationTimeout = TimeSpan.FromSeconds(30),
            EnableDefaultExceptionHandler = false,
            Output = terminal.Out,
            Error = terminal.Error,
        }).GetAwaiter().GetResult();
    }

    // A verb that is named is the only one made: the others would take a tenth of a short command's time.
    private static RootCommand Root(Terminal terminal, string first)
    {
        var root = new RootCommand("Reads Chinese science-and-technology policy reports into a graph whose every fact opens its sentence.");
        bool isNamed = Array.Exists(_verbs, verb => string.Equals(verb.Name, first, StringComparison.Ordinal));
        foreach (var (name, create) in _verbs)
        {
            if (!isNamed || string.Equals(name, first, StringComparison.Ordinal))
                root.Add(create(terminal));
        }
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new ExamplesHelpAction((HelpAction)help.Action!);
        return root;
    }

    private static string Complaint(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var path = command is RootCommand ? "kg" : $"kg {command.Name}";
        if (command is RootCommand && parsed.UnmatchedTokens.Count > 0)
            return $"There is no command '{parsed.UnmatchedTokens[0]}'.{Hint(parsed.UnmatchedTokens[0], command)} See '{path} --help'.";
        var words = parsed.Errors[0].Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return $"{string.Join(' ', words)} See '{path} --help'.";
    }

    private static string Hint(string given, Command command)
    {
        var near = NearestName.Find(given, command.Subcommands.Select(c => c.Name));
        return near is null ? string.Empty : $" Did you mean '{near}'?";
    }
}
