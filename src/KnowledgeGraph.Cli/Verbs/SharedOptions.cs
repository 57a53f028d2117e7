using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using KnowledgeGraph.Cli.Rendering;
using KnowledgeGraph.Querying;

namespace KnowledgeGraph.Cli.Verbs;

/// <summary>Options that several verbs take, so that they read the same everywhere.</summary>
internal static class SharedOptions
{
    private static readonly string[] DefaultReports = ["seeds/reports"];

    /// <summary>The reports that a verb reads.</summary>
    public static Argument<string[]> Reports() => new Argument<string[]>("path")
    {
        Description = "Reports (txt, md, html) or folders of them.",
        Arity = ArgumentArity.ZeroOrMore,
        DefaultValueFactory = _ => DefaultReports,
    }.RefusingOptions();

    /// <summary><c>--graph FILE</c>.</summary>
    public static Option<string> Graph(string description) => new("--graph", "-g")
    {
        Description = description,
        HelpName = "FILE",
        DefaultValueFactory = _ => GraphFile.DefaultPath,
    };

    /// <summary><c>--neo4j URI</c>.</summary>
    public static Option<string?> Neo4j(string description) => new("--neo4j")
    {
        Description = description + " User and password come from NEO4J_USERNAME and NEO4J_PASSWORD.",
        HelpName = "URI",
    };

    /// <summary><c>--param name=value</c>, as often as wanted.</summary>
    public static Option<string[]> Parameters(string description) => new("--param", "-p")
    {
        Description = description,
        HelpName = "name=value",
        DefaultValueFactory = _ => [],
        AllowMultipleArgumentsPerToken = false,
    };

    /// <summary><c>--format table|csv|json</c>.</summary>
    public static Option<string> Format()
    {
        var option = new Option<string>("--format", "-f")
        {
            Description = "How rows are written: a table for people, csv (RFC 4180), json (an array of objects) or a markdown table.",
            DefaultValueFactory = _ => ResultFormat.Table,
        };
        return option.AcceptOnlyFromAmong(ResultFormat.Names);
    }

    /// <summary><c>--rules DIR</c>.</summary>
    public static Option<string?> Rules() => new("--rules")
    {
        Description = "A folder whose names/, rules/ and schema/ files take the place of the built-in ones.",
        HelpName = "DIR",
    };

    /// <summary>An option that takes a whole number from <paramref name="least"/>.</summary>
    public static Option<int> WholeNumber(string name, string description, int least, Func<int> otherwise) => new(name)
    {
        Description = description,
        HelpName = "N",
        DefaultValueFactory = _ => otherwise(),
        CustomParser = argument =>
        {
            var text = argument.Tokens[0].Value;
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least)
                return number;
            argument.AddError($"{name} takes a whole number from {least.ToString(CultureInfo.InvariantCulture)}, but got '{text}'.");
            return least;
        },
    };

    /// <summary>Has an argument refuse what looks like an option: a mistyped option is not a file and not a statement.</summary>
    public static Argument<T> RefusingOptions<T>(this Argument<T> argument)
    {
        argument.Validators.Add(result =>
        {
            var token = result.Tokens.FirstOrDefault(t => t.Value is ['-', '-' or (>= 'A' and <= 'z'), ..])?.Value;
            if (token is null)
                return;
            var meant = MeantBy(token, result.Parent is CommandResult command ? [.. command.Command.Options.Select(option => option.Name)] : []);
            result.AddError($"There is no option '{token}'.{(meant is null ? "" : $" Did you mean '{meant}'?")}");
        });
        return argument;
    }

    /// <summary>Other programs name the file to write by -o; where a verb has no such option, --graph is the file that it writes.</summary>
    private static string? MeantBy(string given, string[] names) => given is "-o" or "--output" && names.Contains("--graph", StringComparer.Ordinal)
        ? "--graph"
        : given.StartsWith("--", StringComparison.Ordinal) ? NearestName.Find(given, names) : null;
}
