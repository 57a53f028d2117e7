using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.StoreBenchmarks;

/// <summary>A Neo4j server, run by a script that knows start, stop, wipe and admin; asked over its HTTP Query API.</summary>
internal static class Neo4jPeer
{
    private static readonly string Address = $"http://127.0.0.1:{Environment.GetEnvironmentVariable("NEO4J_HTTP_PORT") ?? "7474"}/db/neo4j/query/v2";

    private static readonly string[] Indexes =
    [
        "CREATE INDEX person_id FOR (n:Person) ON (n.id)",
        "CREATE INDEX city_city FOR (n:City) ON (n.city)",
        "CREATE INDEX country_country FOR (n:Country) ON (n.country)",
        "CREATE INDEX interest_interest FOR (n:Interest) ON (n.interest)",
        "CALL db.awaitIndexes(120)",
    ];

    /// <summary>Null where there is no such script.</summary>
    public static async Task<List<StudyRun>?> RunAsync(string script, StudyGraph graph, IReadOnlyList<StudyQuery> queries, string folder)
    {
        if (!File.Exists(script))
        {
            Console.WriteLine($"There is no '{script}': Neo4j is left out.");
            return null;
        }
        Call(script, ["stop"]);
        Call(script, ["admin", "database", "import", "full", "neo4j", "--overwrite-destination", .. TableFiles.WriteForServer(graph, folder)]);
        Call(script, ["start"]);
        try
        {
            return await AskAsync(queries);
        }
        finally
        {
            Call(script, ["stop"]);
        }
    }

    private static async Task<List<StudyRun>> AskAsync(IReadOnlyList<StudyQuery> queries)
    {
        using var client = new HttpClient { Timeout = TimeSpan.FromMinutes(5) };
        string password = Environment.GetEnvironmentVariable("NEO4J_PASSWORD") ?? "graph-of-policy";
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"neo4j:{password}")));
        foreach (string statement in Indexes)
            await RowsAsync(client, statement);
        var runs = new List<StudyRun>();
        foreach (var query in queries)
            runs.Add(await Rounds.TimeAsync(() => RowsAsync(client, query.Statement)));
        return runs;
    }

    private static async Task<IReadOnlyList<string>> RowsAsync(HttpClient client, string statement)
    {
        using var response = await client.PostAsJsonAsync(Address, new { statement });
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        if (json.RootElement.TryGetProperty("errors", out var errors) && errors.GetArrayLength() > 0)
            throw new InvalidOperationException(errors[0].ToString());
        return [.. json.RootElement.GetProperty("data").GetProperty("values").EnumerateArray().Select(row => string.Join('|', row.EnumerateArray().Select(Text)))];
    }

    private static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => value.TryGetInt64(out long whole) ? Rounds.Text(whole) : Rounds.Text(value.GetDouble()),
        JsonValueKind.Null => "null",
        _ => value.ToString(),
    };

    private static void Call(string script, IReadOnlyList<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(script, arguments) { RedirectStandardOutput = true })!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0 && arguments[0] != "stop")
            throw new InvalidOperationException($"{script} {arguments[0]} ended with {process.ExitCode}: {output}");
    }
}
