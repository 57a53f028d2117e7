using KnowledgeGraph.Hosting.Health;
using KnowledgeGraph.Refreshing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.Hosting.Tests;

/// <summary>The service on a port of its own, with a folder of one report, a clock that the test moves and a target that counts.</summary>
internal sealed class RunningService : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kg-hosting-").FullName;
    private readonly WebApplication _app;

    private RunningService(IEnumerable<KeyValuePair<string, string?>> settings)
    {
        Directory.CreateDirectory(Reports);
        Put("a.txt", "3000");
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRouting();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Refresh:Reports:0"] = Reports,
            ["Refresh:Workspace"] = Path.Combine(_folder, "workspace"),
        });
        builder.Configuration.AddInMemoryCollection(settings);
        builder.Services.AddSingleton<TimeProvider>(Time);
        builder.Services.AddSingleton<ILoggerFactory, LoggerFactory>();
        builder.Services.AddKnowledgeGraphRefresh(builder.Configuration);
        builder.Services.AddSingleton<IRefreshTarget>(Target);
        _app = builder.Build();
        _app.MapRefreshHealth();
    }

    public SettableTime Time { get; } = new();

    public CountingTarget Target { get; } = new();

    public string Reports => Path.Combine(_folder, "reports");

    public IServiceProvider Services => _app.Services;

    public static Task<RunningService> StartAsync(params (string Key, string Value)[] settings)
        => StartWithAsync([.. settings.Select(s => ("Refresh:" + s.Key, s.Value))]);

    /// <summary>Settings of any section.</summary>
    public static async Task<RunningService> StartWithAsync(params (string Key, string Value)[] settings)
    {
        var service = new RunningService(settings.Select(s => KeyValuePair.Create<string, string?>(s.Key, s.Value)));
        await service._app.StartAsync(TestContext.Current.CancellationToken);
        return service;
    }

    public void Put(string name, string companies)
        => File.WriteAllText(Path.Combine(Reports, name), $"2011年上海科技发展报告\n\n上海市科学技术委员会发布《上海市科技创新行动计划》。2011年，全市高新技术企业达到{companies}家。\n");

    public async Task<(int Status, string Body)> GetAsync(string path)
    {
        using var client = new HttpClient { BaseAddress = new Uri(_app.Urls.First()) };
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        return ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>Waits (in real time) until something holds; fails after half a minute.</summary>
    public static async Task UntilAsync(Func<bool> holds)
    {
        for (int i = 0; !holds(); i++)
        {
            Assert.True(i < 3000, "It did not come to hold.");
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>Waits until that many runs are over and the job waits for its next time.</summary>
    public async Task RanAsync(int runs)
    {
        var status = Services.GetRequiredService<RefreshStatus>();
        await UntilAsync(() => Target.Runs >= runs && status.RunningSince is null && Time.Waiting > 0);
    }

    public Task StopAsync() => _app.StopAsync(TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
