using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.StoreBenchmarks;

/// <summary>A Neo4j server with the study graph, run by a script that knows start, stop and admin; asked over its HTTP Query API.</summary>
internal sealed class Neo4jPeer : IDisposable
{
    private static readonly TimeSpan StartTime = TimeSpan.FromMinutes(5);

    private static readonly string[] Indexes =
    [
        "CREATE INDEX person_id IF NOT EXISTS FOR (n:Person) ON (n.id)",
        "CREATE INDEX city_city IF NOT EXISTS FOR (n:City) ON (n.city)",
        "CREATE INDEX country_country IF NOT EXISTS FOR (n:Country) ON (n.country)",
        "CREATE INDEX interest_interest IF NOT EXISTS FOR (n:Interest) ON (n.interest)",
        "CALL db.awaitIndexes(120)",
    ];

    private readonly HttpClient _client;
    private readonly string? _script;

    private Neo4jPeer(string address, string? script)
    {
        _script = script;
        _client = new HttpClient { Timeout = StartTime, BaseAddress = new Uri(address) };
        string password = Environment.GetEnvironmentVariable("NEO4J_PASSWORD") ?? "graph-of-policy";
        _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"neo4j:{password}")));
    }

    /// <summary>Null where there is no such script. An http address stands for a server that holds the study graph already.</summary>
    public static async Task<Neo4jPeer?> StartAsync(string script, StudyGraph graph, string folder)
    {
        if (script.StartsWith("http", StringComparison.Ordinal))
            return await new Neo4jPeer(script, null).PreparedAsync();
        if (!File.Exists(script))
        {
            Console.WriteLine($"There is no '{script}': Neo4j is left out.");
            return null;
        }
        Call(script, ["stop"]);
        Call(script, ["admin", "database", "import", "full", "neo4j", "--overwrite-destination", .. TableFiles.WriteForServer(graph, folder)]);
        Call(script, ["start"]);
        return await new Neo4jPeer($"http://127.0.0.1:{Environment.GetEnvironmentVariable("NEO4J_HTTP_PORT") ?? "7474"}", script).PreparedAsync();
    }

    public async Task<IReadOnlyList<string>> RowsAsync(string statement)
    {
        using var response = await _client.PostAsJsonAsync("/db/neo4j/query/v2", new { statement });
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        if (json.RootElement.TryGetProperty("errors", out var errors) && errors.GetArrayLength() > 0)
            throw new InvalidOperationException(errors[0].ToString());
        return [.. json.RootElement.GetProperty("data").GetProperty("values").EnumerateArray().Select(row => string.Join('|', row.EnumerateArray().Select(Text)))];
    }

    /// <summary>Stops the server that it has started.</summary>
    public void Dispose()
    {
        _client.Dispose();
        if (_script is not null)
            Call(_script, ["stop"]);
    }

    private async Task<Neo4jPeer> PreparedAsync()
    {
        try
        {
            await WaitAsync();
            foreach (string statement in Indexes)
                await RowsAsync(statement);
            return this;
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    // On a busy machine the server needs longer than its script waits.
    private async Task WaitAsync()
    {
        for (long start = Stopwatch.GetTimestamp(); ; await Task.Delay(TimeSpan.FromSeconds(1)))
        {
            try
            {
                await RowsAsync("RETURN 1");
                return;
            }
            catch (HttpRequestException) when (Stopwatch.GetElapsedTime(start) < StartTime)
            {
                // Not there yet.
            }
        }
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
        if (process.ExitCode != 0 && arguments[0] == "admin")
            throw new InvalidOperationException($"{script} {arguments[0]} ended with {process.ExitCode}: {output}");
    }
}
