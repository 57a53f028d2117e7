using System.Globalization;
using System.Net.Sockets;
using KnowledgeGraph.Neo4j.Tests.Fixtures;
using KnowledgeGraph.Refreshing;
using KnowledgeGraph.Refreshing.Reporting;
using KnowledgeGraph.Refreshing.Targets;
using KnowledgeGraph.Storing;
using Microsoft.Extensions.Logging.Abstractions;

namespace KnowledgeGraph.Neo4j.Tests.Refreshing;

/// <summary>A database that is kept by refreshes: by the library, by kg refresh, by the service.</summary>
[Collection(ServerTests.Name)]
public sealed class RefreshedDatabaseTests(Neo4jServer server) : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("kg-refreshed-");

    private string ReportsFolder => Path.Combine(_folder.FullName, "reports");

    private string Workspace => Path.Combine(_folder.FullName, "workspace");

    [Theory]
    [MemberData(nameof(Neo4jServer.Schemes), MemberType = typeof(Neo4jServer))]
    public async Task Refresh_ReportsComeAndGo_DatabaseHoldsWhatABuildGives(string scheme)
    {
        using var store = await TestStore.EmptyAsync(server.Require(scheme));
        var refresher = Refresher(store);
        var accounts = new List<string>();
        foreach (int count in new[] { 2, 3, 3, 2 })
        {
            Put(count);
            accounts.Add((await RunAsync(refresher)).Targets["Neo4j"]);
            await store.HoldsAsync(Reports.Short(count));
        }

        Assert.EndsWith("compared in full: the database holds no earlier load", accounts[0], StringComparison.Ordinal);
        Assert.DoesNotContain("compared in full", accounts[1], StringComparison.Ordinal);
        Assert.Equal("Neo4j is up to date", accounts[2]);
        Assert.DoesNotContain("compared in full", accounts[3], StringComparison.Ordinal);
        // What the changes left is what a load of everything finds right, the marker too.
        var mark = await store.Store.MarkAsync(TestStore.Cancellation);
        Assert.Equal(LoadCounters.None, (await store.LoadAsync(Reports.Two, rules: await RulesAsync(store))).Counters);
        Assert.Equal(mark, await store.Store.MarkAsync(TestStore.Cancellation));
    }

    [Fact]
    public async Task Refresh_DatabaseChangedInBetween_IsPutRight()
    {
        using var store = await TestStore.EmptyAsync(server.Require());
        var refresher = Refresher(store);
        Put(2);
        await RunAsync(refresher);
        await store.WriteAsync("MATCH (n:Entity) WITH n ORDER BY n.id LIMIT 3 DETACH DELETE n");
        Put(3);

        var report = await RunAsync(refresher);

        Assert.Contains("was changed since the last load", report.Targets["Neo4j"], StringComparison.Ordinal);
        await store.HoldsAsync(Reports.Three);
    }

    [Fact]
    public async Task KgRefresh_WithNeo4j_LoadsThenAppliesThenFindsNothing()
    {
        var login = server.Require();
        using var store = await TestStore.EmptyAsync(login);
        Put(2);
        string first = await KgAsync(login);
        Put(3);
        string second = await KgAsync(login);
        string third = await KgAsync(login);

        await store.HoldsAsync(Reports.Three);
        Assert.Contains("Neo4j: ", first, StringComparison.Ordinal);
        Assert.Contains("0 added, 0 edited", third, StringComparison.Ordinal);
        Assert.Contains("1 added", second, StringComparison.Ordinal);
        Assert.DoesNotContain("compared in full", second, StringComparison.Ordinal);
        Assert.Contains("Neo4j is up to date", third, StringComparison.Ordinal);
        Assert.DoesNotContain("graph file", third, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Service_WithNeo4j_LoadsAtStartIsHealthyAndStopsWell()
    {
        var login = server.Require();
        using var store = await TestStore.EmptyAsync(login);
        Put(2);
        var address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{FreePort()}"));
        using var service = ProductProcess.Start("kg-refresh.dll", login, _folder.FullName, new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["NEO4J_URI"] = login.Uri!.ToString(),
            ["Refresh__Reports__0"] = ReportsFolder,
            ["Refresh__Workspace"] = Workspace,
            ["Urls"] = address.ToString(),
        });
        using var client = new HttpClient { BaseAddress = address };

        string run = await UntilAsync(client, "/health/last-run", "\"outcome\":\"changed\"", service);

        Assert.Contains("nodes and", run, StringComparison.Ordinal);
        foreach (string endpoint in new[] { "live", "ready", "fresh" })
            await UntilAsync(client, "/health/" + endpoint, "\"status\":\"healthy\"", service);
        await store.HoldsAsync(Reports.Two);
        service.Terminate();
        Assert.Equal(0, await service.EndAsync());
        Assert.DoesNotContain(login.Password!, service.Output, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private void Put(int count)
    {
        if (Directory.Exists(ReportsFolder))
            Directory.Delete(ReportsFolder, recursive: true);
        Directory.CreateDirectory(ReportsFolder);
        Reports.WriteShort(ReportsFolder, count);
    }

    /// <summary>One of two or three reports may go: half of the facts with it.</summary>
    private Refresher Refresher(TestStore store) => new(
        new RefreshOptions { Paths = [ReportsFolder], Workspace = Workspace, ShrinkLimit = 0.9 }, [new StoreTarget("Neo4j", store.Store)], TimeProvider.System, NullLoggerFactory.Instance);

    private static async Task<RefreshReport> RunAsync(Refresher refresher)
    {
        var report = await refresher.RunAsync(RefreshMode.Normal, null, TestStore.Cancellation);
        Assert.Null(report.Problem);
        return report;
    }

    private static async Task<string> RulesAsync(TestStore store) => (string)(await store.ValueAsync("MATCH (m:GraphLoad) RETURN m.rules"))!;

    private async Task<string> KgAsync(Neo4jOptions login)
    {
        using var kg = ProductProcess.Start(
            "kg.dll", login, _folder.FullName, new Dictionary<string, string>(StringComparer.Ordinal), "refresh", ReportsFolder, "--workspace", Workspace, "--neo4j", login.Uri!.ToString());
        Assert.True(await kg.EndAsync() == 0, kg.Output);
        return kg.Output;
    }

    private static async Task<string> UntilAsync(HttpClient client, string path, string holds, ProductProcess service)
    {
        string body = "";
        for (int i = 0; i < 600; i++)
        {
            try
            {
                body = await client.GetStringAsync(new Uri(path, UriKind.Relative), TestStore.Cancellation);
                if (body.Contains(holds, StringComparison.Ordinal))
                    return body;
            }
            catch (HttpRequestException)
            {
                // Not listening yet, or not healthy yet.
            }
            await Task.Delay(100, TestStore.Cancellation);
        }
        Assert.Fail($"{path} never told {holds}, at last {body}\n{service.Output}");
        return body;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        return ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
    }
}
