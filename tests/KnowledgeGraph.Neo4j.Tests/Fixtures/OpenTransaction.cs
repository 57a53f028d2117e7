using System.Net.Http.Headers;
using System.Text;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Neo4j.Tests.Fixtures;

/// <summary>Somebody else's transaction that stays open, over the Query API.</summary>
internal sealed class OpenTransaction : IDisposable
{
    private readonly HttpClient _client = new();
    private readonly string _address;

    private OpenTransaction(Neo4jOptions options)
    {
        _address = $"{options.Uri!.GetLeftPart(UriPartial.Authority)}/db/{options.Database}/query/v2/tx";
        _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{options.Username}:{options.Password}")));
    }

    private string Id { get; set; } = string.Empty;

    public static async Task<OpenTransaction> BeginAsync(Neo4jOptions options)
    {
        var transaction = new OpenTransaction(options);
        var answer = await transaction.PostAsync(transaction._address, "{}");
        transaction.Id = (string)answer["transaction"]!["id"]!;
        return transaction;
    }

    public Task RunAsync(string statement) => PostAsync($"{_address}/{Id}", new JObject { ["statement"] = statement }.ToString());

    public Task CommitAsync() => PostAsync($"{_address}/{Id}/commit", "{}");

    public void Dispose() => _client.Dispose();

    private async Task<JObject> PostAsync(string address, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await _client.PostAsync(new Uri(address), content, TestStore.Cancellation);
        return JObject.Parse(await response.Content.ReadAsStringAsync(TestStore.Cancellation));
    }
}
