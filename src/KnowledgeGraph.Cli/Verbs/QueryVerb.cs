using System.CommandLine;
using KnowledgeGraph.Cli.Rendering;
using KnowledgeGraph.Querying;

namespace KnowledgeGraph.Cli.Verbs;

/// <summary><c>kg query</c>: one Cypher statement in, rows out.</summary>
internal static class QueryVerb
{
    private const string Description = "Runs one reading Cypher statement on the graph.";

    private const string Examples = """
        kg query "MATCH (p:Policy) RETURN p.name ORDER BY p.name LIMIT 10"
        kg query "PROFILE MATCH (p:Policy) RETURN count(p)"
        kg query "MATCH (b)-[r:OFFERS]->(p) WHERE b.name = $name RETURN p.name, r.quote" --param name=浦发银行
        """;

    /// <summary>The verb with its options.</summary>
    public static Command Create(Terminal terminal)
    {
        var statement = new Argument<string>("cypher") { Description = "The statement; '-' reads it from standard input." };
        var parameters = SharedOptions.Parameters("A parameter of the statement: numbers, true, false and null are typed, [..] and {..} are JSON, \"..\" stays text.");
        var graph = SharedOptions.Graph("The graph to ask.");
        var neo4j = SharedOptions.Neo4j("Ask this database in place of a graph file.");
        var format = SharedOptions.Format();
        var command = new VerbCommand("query", Description, Examples) { statement.RefusingOptions(), parameters, graph, neo4j, format };
        command.SetAction((parsed, cancellation) => RunAsync(
            parsed.GetRequiredValue(graph),
            parsed.GetValue(neo4j),
            QueryOf(parsed.GetRequiredValue(statement), parsed.GetRequiredValue(parameters)),
            ResultFormat.Writer(parsed.GetRequiredValue(format)),
            terminal,
            cancellation));
        return command;
    }

    private static Query QueryOf(string statement, string[] parameters)
    {
        var text = string.Equals(statement, "-", StringComparison.Ordinal) ? Console.In.ReadToEnd() : statement;
        if (string.IsNullOrWhiteSpace(text))
            throw new UsageException("The statement is empty. For example: kg query \"MATCH (n:Policy) RETURN n.name LIMIT 10\"");
        var values = ParameterText.Split(parameters)
            .ToDictionary(p => p.Key, p => ParameterText.Typed(p.Key, p.Value), StringComparer.Ordinal);
        return new Query(text, values);
    }

    private static async Task<int> RunAsync(
        string graph, string? neo4j, Query query, IResultWriter writer, Terminal terminal, CancellationToken cancellation)
    {
        using var store = AskedStore.Open(graph, neo4j);
        var result = await store.RunAsync(query, cancellation).ConfigureAwait(false);
        if (result.Plan is { Rows: null } explained)
        {
            PlanWriter.Write(explained, terminal.Out);
            return ExitCode.Done;
        }
        writer.Write(result, terminal);
        if (result.Plan is { } profiled)
            PlanWriter.Write(profiled, terminal.Error);
        return ExitCode.Done;
    }
}
