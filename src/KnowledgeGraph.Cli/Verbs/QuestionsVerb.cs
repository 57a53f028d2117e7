using System.CommandLine;
using KnowledgeGraph.Cli.Asking;
using KnowledgeGraph.Cli.Rendering;
using KnowledgeGraph.Querying;

namespace KnowledgeGraph.Cli.Verbs;

/// <summary><c>kg questions</c>: what the library can be asked.</summary>
internal static class QuestionsVerb
{
    private const string Description = "Lists the questions of the library, or shows one with its parameters, columns and statement.";

    private const string Examples = """
        kg questions
        kg questions funds-and-founders
        kg questions products-of-bank --values bank
        kg questions --favourites saved-scripts.zip
        """;

    private static readonly string[] ListColumns = ["category", "id", "question", "title", "parameters"];

    /// <summary>The verb with its options.</summary>
    public static Command Create(Terminal terminal)
    {
        var id = new Argument<string?>("id") { Description = "Show this question.", Arity = ArgumentArity.ZeroOrOne };
        var format = SharedOptions.Format();
        var values = new Option<string?>("--values") { Description = "List what there is to give for this parameter of the question, on the graph.", HelpName = "PARAMETER" };
        var graph = SharedOptions.Graph("The graph whose values are listed.");
        var favourites = new Option<string?>("--favourites") { Description = "Write all questions as saved scripts of Neo4j Browser, a zip file.", HelpName = "FILE" };
        var command = new VerbCommand("questions", Description, Examples) { id.RefusingOptions(), format, values, graph, favourites };
        command.SetAction(async (parsed, cancellation) =>
        {
            var library = QuestionLibrary.Load();
            if (parsed.GetValue(favourites) is { } path)
                terminal.Error.WriteLine($"{path}: {Counted.Of("saved script", FavouritesFile.Write(library, path))}");
            else if (parsed.GetValue(values) is { } parameter)
                ResultFormat.Writer(parsed.GetRequiredValue(format)).Write(await ValuesAsync(library, parsed.GetValue(id), parameter, parsed.GetRequiredValue(graph), cancellation).ConfigureAwait(false), terminal);
            else if (parsed.GetValue(id) is { } wanted)
                Show(library.Find(wanted), terminal.Out);
            else
                ResultFormat.Writer(parsed.GetRequiredValue(format)).Write(List(library), terminal);
            return ExitCode.Done;
        });
        return command;
    }

    private static async Task<QueryResult> ValuesAsync(QuestionLibrary library, string? id, string name, string graph, CancellationToken cancellation)
    {
        var question = library.Find(id ?? throw new UsageException("--values wants the id of a question before it: kg questions products-of-bank --values bank"));
        var parameter = question.Parameters.FirstOrDefault(p => string.Equals(p.Name, name, StringComparison.Ordinal))
            ?? throw new UsageException($"Question '{question.Id}' has no parameter '{name}'. It takes: {string.Join(", ", question.Parameters.Select(p => p.Name))}.");
        if (parameter.Values is null)
            throw new UsageException($"Parameter '{name}' of '{question.Id}' takes anything: {parameter.Explanation}.");
        using var file = GraphFile.Open(graph);
        return await file.RunAsync(new Query(parameter.Values), cancellation).ConfigureAwait(false);
    }

    private static QueryResult List(QuestionLibrary library) => new(
        ListColumns,
        [
            .. library.Questions.Select(q => (IReadOnlyList<object?>)
                [q.Category, q.Id, q.TitleZh, q.Title, q.Parameters.Select(p => (object?)p.Name).ToList()]),
        ]);

    private static void Show(Question question, TextWriter output)
    {
        output.WriteLine(question.TitleZh);
        output.WriteLine(question.Title);
        output.WriteLine(question.PurposeZh);
        output.WriteLine(question.Purpose);
        output.WriteLine();
        output.WriteLine("Parameters:");
        foreach (var parameter in question.Parameters)
            output.WriteLine($"  {parameter.Name} ({Type(parameter)}, default {Default(parameter)}): {parameter.Explanation}");
        output.WriteLine();
        output.WriteLine("Columns:");
        foreach (var column in question.Columns)
            output.WriteLine($"  {column.Name}: {column.Meaning}{(column.Unit is null ? string.Empty : $" ({column.Unit})")}");
        output.WriteLine();
        output.WriteLine("Example:");
        foreach (var example in question.Examples)
            output.WriteLine($"  {Command(question, example)}\n    {example.Answer}");
        output.WriteLine();
        output.WriteLine(question.Statement);
    }

    private static string Command(Question question, QuestionExample example) =>
        string.Join(' ', example.Parameters.Select(p => $"--param {p.Key}={p.Value}").Prepend($"kg ask {question.Id}"));

    private static string Type(QuestionParameter parameter) =>
        Enum.GetName(parameter.Type)!.ToLowerInvariant();

    private static string Default(QuestionParameter parameter) =>
        parameter.Default is null ? "null" : TableValue.Of(parameter.Default);
}
