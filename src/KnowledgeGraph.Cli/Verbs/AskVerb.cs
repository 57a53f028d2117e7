using System.CommandLine;
using KnowledgeGraph.Cli.Asking;

namespace KnowledgeGraph.Cli.Verbs;

/// <summary><c>kg ask</c>: a question of the library, by its id or in words; rows out.</summary>
internal static class AskVerb
{
    private const string Description = "Answers a question of the library, by its id or in words of Chinese or English; 'kg questions' lists them.";

    private const string Examples = """
        kg ask policies-of-agency --param agency=市科委 --param year=2011
        kg ask 浦发银行推出了哪些科技金融产品？ --evidence
        kg ask "which policies did 长宁区 issue in 2010?" --html answer.html
        kg ask district-profile --param district=浦东新区 --format csv
        """;

    /// <summary>The verb with its options.</summary>
    public static Command Create(Terminal terminal)
    {
        var words = new Argument<string>("question") { Description = "The question's id, or the question in words." };
        var parameters = SharedOptions.Parameters("A parameter of the question; what is left out has the question's default.");
        var graph = SharedOptions.Graph("The graph to ask.");
        var format = SharedOptions.Format();
        var evidence = new Option<bool>("--evidence", "-e") { Description = "Show for every row where it stands: report, headings, passage, sentence." };
        var html = new Option<string?>("--html") { Description = "Write the answer as one HTML page too: the graph drawn, the rows, the passages with their sentences marked.", HelpName = "FILE" };
        var open = new Option<bool>("--open") { Description = "Write that page (to a temporary file where --html names none) and show it in the browser." };
        var command = new VerbCommand("ask", Description, Examples) { words.RefusingOptions(), parameters, graph, format, evidence, html, open };
        command.SetAction(async (parsed, cancellation) =>
        {
            using var file = GraphFile.Open(parsed.GetRequiredValue(graph));
            var output = new AskOutput(parsed.GetRequiredValue(format), parsed.GetValue(evidence), Page(parsed.GetValue(html), parsed.GetValue(open)), parsed.GetValue(open));
            return await new AskRun(file, output, terminal)
                .RunAsync(parsed.GetRequiredValue(words), ParameterText.Split(parsed.GetRequiredValue(parameters)), cancellation)
                .ConfigureAwait(false);
        });
        return command;
    }

    private static string? Page(string? path, bool isOpened) =>
        path ?? (isOpened ? Path.Combine(Directory.CreateTempSubdirectory("kg-answer-").FullName, "answer.html") : null);
}
