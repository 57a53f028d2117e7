using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Reflection;
using System.Text;
using System.Text.Json;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Embedded.Tests.Specs;

/// <summary>The project's own query specs on a Neo4j server: the rows must agree. Runs where KG_NEO4J_HTTP names a server (http://127.0.0.1:7474)
/// whose database is empty; NEO4J_PASSWORD is its password.</summary>
public sealed class ServerAgreementTests
{
    /// <summary>Statements on which the server knowingly gives another answer, or none.</summary>
    private static readonly string[] Different =
    [
        "id(", "elementId(", // numbers of its own
    ];

    [Fact]
    public async Task Specs_OnTheServer_GiveTheSameRows()
    {
        string? address = Environment.GetEnvironmentVariable("KG_NEO4J_HTTP");
        Assert.SkipWhen(address is null, "KG_NEO4J_HTTP names no server.");
        using var client = Client(address!);
        Assert.Equal(["0"], await RowsAsync(client, "MATCH (n) RETURN count(n)"));
        var wrong = new List<string>();
        int same = 0;
        try
        {
            await RowsAsync(client, Creation(Some.Graph()));
            foreach (string query in Queries())
            {
                string[] own = [.. Some.Run(query).Rows.Select(row => string.Join(", ", row.Select(Shown.Value)))];
                string[] theirs = await RowsAsync(client, query);
                if (own.Order(StringComparer.Ordinal).SequenceEqual(theirs.Order(StringComparer.Ordinal), StringComparer.Ordinal))
                    same++;
                else
                    wrong.Add($"{query}\n  own:    {string.Join(" | ", own)}\n  server: {string.Join(" | ", theirs)}");
            }
        }
        finally
        {
            await RowsAsync(client, "MATCH (n) DETACH DELETE n");
        }
        Assert.True(wrong.Count == 0, $"{same} agree, {wrong.Count} do not:\n{string.Join('\n', wrong)}");
        Assert.InRange(same, 100, int.MaxValue);
    }

    private static IEnumerable<string> Queries() => typeof(ServerAgreementTests).Assembly.GetTypes()
        .Where(type => type.Namespace == typeof(ServerAgreementTests).Namespace)
        .SelectMany(type => type.GetMethods())
        .SelectMany(method => method.GetCustomAttributes<InlineDataAttribute>().Select(data => Statement(method, (string)data.Data[0]!)))
        .OfType<string>()
        .Where(query => !Different.Any(part => query.Contains(part, StringComparison.Ordinal)));

    private static string? Statement(MethodInfo method, string text) => string.Join(' ', method.GetParameters().Select(p => p.Name)) switch
    {
        "query rows" => text,
        "expression value" => $"RETURN {text}",
        _ => null,
    };

    private static HttpClient Client(string address)
    {
        string password = Environment.GetEnvironmentVariable("NEO4J_PASSWORD") ?? "graph-of-policy";
        var client = new HttpClient { BaseAddress = new Uri(address) };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"neo4j:{password}")));
        client.DefaultRequestHeaders.Accept.ParseAdd("application/vnd.neo4j.query");
        return client;
    }

    private static async Task<string[]> RowsAsync(HttpClient client, string statement)
    {
        using var response = await client.PostAsJsonAsync("/db/neo4j/query/v2", new { statement }, TestContext.Current.CancellationToken);
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        if (json.RootElement.TryGetProperty("errors", out var errors) && errors.GetArrayLength() > 0)
            return [$"error: {errors[0].GetProperty("message").GetString()}"];
        return [.. json.RootElement.GetProperty("data").GetProperty("values").EnumerateArray().Select(row => string.Join(", ", row.EnumerateArray().Select(Text)))];
    }

    // The forms of Shown, from typed JSON.
    private static string Text(JsonElement typed)
    {
        var value = typed.GetProperty("_value");
        return typed.GetProperty("$type").GetString() switch
        {
            "Null" => "null",
            "Boolean" => value.GetBoolean() ? "true" : "false",
            "String" => $"'{value.GetString()}'",
            "Float" => Shown.Value(double.Parse(value.GetString()!, CultureInfo.InvariantCulture)),
            "Node" => $"({string.Join(":", value.GetProperty("_labels").EnumerateArray())} {Id(value)})",
            "Relationship" => $"[{value.GetProperty("_type").GetString()}]",
            "Path" => $"<{string.Join("-", value.EnumerateArray().Where(part => part.GetProperty("$type").GetString() == "Node").Select(part => Id(part.GetProperty("_value"))))}>",
            "List" => $"[{string.Join(", ", value.EnumerateArray().Select(Text))}]",
            "Map" => $"{{{string.Join(", ", value.EnumerateObject().Select(entry => $"{entry.Name}: {Text(entry.Value)}"))}}}",
            _ => value.ToString(),
        };
    }

    private static string? Id(JsonElement node) => node.GetProperty("_properties").GetProperty("id").GetProperty("_value").GetString();

    private static string Creation(PropertyGraph graph)
        => "CREATE " + string.Join(", ", graph.Nodes.Select(node => $"({node.Id}{string.Concat(node.Labels.Select(label => ":" + label))} {Map(node.Properties)})")
            .Concat(graph.Relationships.Select(r => $"({r.StartId})-[:{r.Type} {Map(r.Properties)}]->({r.EndId})")));

    private static string Map(IReadOnlyDictionary<string, object> properties)
        => $"{{{string.Join(", ", properties.Select(p => $"{p.Key}: {Literal(p.Value)}"))}}}";

    private static string Literal(object value) => value switch
    {
        string text => $"'{text}'",
        bool truth => truth ? "true" : "false",
        IEnumerable<string> texts => $"[{string.Join(", ", texts.Select(Literal))}]",
        double number => number.ToString("0.0###", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
