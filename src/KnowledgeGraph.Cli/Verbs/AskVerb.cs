using System.CommandLine;
using KnowledgeGraph.Cli.Rendering;
using KnowledgeGraph.Querying;

namespace KnowledgeGraph.Cli.Verbs;

/// <summary><c>kg ask</c>: a question of the library in, rows out.</summary>
internal static class AskVerb
{
    private const string Description = "Answers a question of the library; 'kg questions' lists them.";

    private const string Examples = """
        kg ask policies-of-agency --param agency=市科委 --param year=2011
        kg ask district-profile --param district=浦东新区 --format csv
        """;

    /// <summary>The verb with its options.</summary>
    public static Command Create(Terminal terminal)
    {
        var id = new Argument<string>("id") { Description = "The question's id." };
        var parameters = SharedOptions.Parameters("A parameter of the question; what is left out has the question's default.");
        var graph = SharedOptions.Graph("The graph to ask.");
        var neo4j = SharedOptions.Neo4j("Ask this database in place of a graph file.");
        var format = SharedOptions.Format();
        var command = new VerbCommand("ask", Description, Examples) { id.RefusingOptions(), parameters, graph, neo4j, format };
        command.SetAction((parsed, cancellation) => RunAsync(
            parsed.GetRequiredValue(graph),
            parsed.GetValue(neo4j),
            QueryOf(parsed.GetRequiredValue(id), parsed.GetRequiredValue(parameters)),
            ResultFormat.Writer(parsed.GetRequiredValue(format)),
            terminal,
            cancellation));
        return command;
    }

    private static Query QueryOf(string id, string[] parameters)
    {
        var question = QuestionLibrary.Load().Find(id);
        return new Query(question.Statement, QuestionParameterBinder.Bind(question, ParameterText.Split(parameters)));
    }

    private static async Task<int> RunAsync(
        string graph, string? neo4j, Query query, IResultWriter writer, Terminal terminal, CancellationToken cancellation)
    {
        using var store = AskedStore.Open(graph, neo4j);
        writer.Write(await store.RunAsync(query, cancellation).ConfigureAwait(false), terminal);
        return ExitCode.Done;
    }
}
