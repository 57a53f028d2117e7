using KnowledgeGraph.Embedded;
using KnowledgeGraph.Embedded.Parsing;
using KnowledgeGraph.Querying;

namespace KnowledgeGraph.Tck;

/// <summary>Plays one scenario on a store in memory.</summary>
internal static class ScenarioRunner
{
    private static readonly string[] Writing = ["CREATE", "MERGE", "SET", "DELETE", "REMOVE", "FOREACH"];
    private static readonly EmbeddedStoreOptions Options = new() { UnknownNames = UnknownNames.Allow, TimeLimit = TimeSpan.FromSeconds(20) };

    public static (Outcome Outcome, string Detail) Run(Scenario scenario, string graphs)
    {
        string query = scenario.Steps.First(step => step.Text.StartsWith("executing query", StringComparison.Ordinal)).Block;
        if (Writes(query) || scenario.Steps.Any(step => step.Text.StartsWith("there exists a procedure", StringComparison.Ordinal)
            || step.Text.StartsWith("executing control query", StringComparison.Ordinal)))
            return (Outcome.NotApplicable, "");
        var fixture = new FixtureBuilder();
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal);
        try
        {
            foreach (var step in scenario.Steps)
                Prepare(step, fixture, parameters, graphs);
        }
        catch (Exception e) when (e is QueryException or NotSupportedException)
        {
            return (Outcome.Unsupported, $"fixture: {e.Message}");
        }
        return Judge(scenario, query, fixture, parameters);
    }

    private static void Prepare(Step step, FixtureBuilder fixture, Dictionary<string, object?> parameters, string graphs)
    {
        if (step.Text.StartsWith("having executed", StringComparison.Ordinal))
            fixture.Execute(step.Block);
        else if (step.Text.EndsWith(" graph", StringComparison.Ordinal) && step.Text.StartsWith("the ", StringComparison.Ordinal))
            fixture.Execute(File.ReadAllText(Path.Combine(graphs, step.Text[4..^6], step.Text[4..^6] + ".cypher")));
        else if (step.Text.StartsWith("parameters are", StringComparison.Ordinal))
        {
            foreach (var row in step.Table)
                parameters[row[0]] = Evaluate(row[1]);
        }
    }

    private static object? Evaluate(string text)
    {
        using var store = new FixtureBuilder().Build(Options);
        return Run(store, $"RETURN {text}", []).Rows[0][0];
    }

    private static (Outcome Outcome, string Detail) Judge(Scenario scenario, string query, FixtureBuilder fixture, Dictionary<string, object?> parameters)
    {
        var error = scenario.Steps.FirstOrDefault(step => step.Text.Contains("should be raised", StringComparison.Ordinal));
        var wanted = scenario.Steps.FirstOrDefault(step => step.Text.StartsWith("the result should be", StringComparison.Ordinal));
        try
        {
            using var store = fixture.Build(Options);
            var result = Run(store, query, parameters);
            if (error is not null)
                return (Outcome.Wrong, $"{error.Text}\n{query}\nbut got {ActualText.Rows(result)}");
            return wanted is null || RowComparer.Same(wanted, result, out string difference)
                ? (Outcome.Passed, "")
                : (Outcome.Wrong, $"{query}\n{difference}");
        }
        catch (QueryException e) when (error is not null)
        {
            bool early = e.Stage is not "executing";
            bool fits = error.Text.Contains("any time", StringComparison.Ordinal) || early == error.Text.Contains("compile time", StringComparison.Ordinal);
            return fits ? (Outcome.Passed, "") : (Outcome.Wrong, $"{error.Text}\n{query}\nbut raised while {e.Stage}: {e.Message}");
        }
        catch (QueryException e)
        {
            bool refused = e.Message.Contains("not supported", StringComparison.Ordinal) || e.Message.Contains("is not known", StringComparison.Ordinal);
            return (refused ? Outcome.Unsupported : Outcome.Failed, $"{query}\n{e.Stage} {e.Line}:{e.Column} {e.Message}");
        }
    }

    private static QueryResult Run(EmbeddedStore store, string statement, Dictionary<string, object?> parameters)
        => store.RunAsync(new Query(statement, parameters), CancellationToken.None).AsTask().GetAwaiter().GetResult();

    private static bool Writes(string query)
    {
        try
        {
            return Lexer.Split(query).Any(token => Array.Exists(Writing, token.IsKeyword));
        }
        catch (QueryException)
        {
            return false;
        }
    }
}
