using Xunit;

namespace KnowledgeGraph.Cli.Tests;

/// <summary>What shows only in a process of its own.</summary>
public sealed class ProcessTests(SampleGraphFixture sample) : IClassFixture<SampleGraphFixture>, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("tr_TR.UTF-8", "Pacific/Apia", "1")]
    [InlineData("zh_CN.UTF-8", "UTC", "2")]
    [InlineData("C", "America/St_Johns", "8")]
    public async Task Build_OtherLocaleZoneAndThreads_WritesTheSameBytes(string locale, string zone, string threads)
    {
        string graph = _folder.File("graph.kg");
        var environment = new Dictionary<string, string>(StringComparer.Ordinal) { ["LANG"] = locale, ["LC_ALL"] = locale, ["TZ"] = zone };

        using var process = KgProcess.Start(environment, "build", sample.Reports, "--graph", graph, "--threads", threads, "--quiet");
        var run = await process.EndAsync(TestContext.Current.CancellationToken);

        Assert.Equal((0, string.Empty), (run.Code, run.Error));
        Assert.Equal(await File.ReadAllBytesAsync(sample.Path, TestContext.Current.CancellationToken), await File.ReadAllBytesAsync(graph, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Build_Interrupted_LeavesTheEarlierGraphAndNothingElse()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signal to send.");
        string graph = _folder.Write("graph.kg", "earlier");
        string reports = Directory.CreateDirectory(_folder.File("reports")).FullName;
        string text = await File.ReadAllTextAsync(Path.Combine(sample.Reports, "shanghai-2010-districts.txt"), TestContext.Current.CancellationToken);
        for (int i = 0; i < 200; i++)
            _folder.Write($"reports/{i}.txt", text);

        using var process = KgProcess.Start(new Dictionary<string, string>(StringComparer.Ordinal), "build", reports, "--graph", graph, "--quiet");
        await process.WorkAsync(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);
        process.Interrupt();
        var run = await process.EndAsync(TestContext.Current.CancellationToken);

        run.Refused("Stopped before it was done");
        Assert.Equal("earlier", await File.ReadAllTextAsync(graph, TestContext.Current.CancellationToken));
        Assert.Equal([graph, reports], Directory.GetFileSystemEntries(_folder.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Ask_Open_HandsThePageToTheBrowserOfTheSystem()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Another system finds its browser elsewhere than on PATH.");
        if (!OperatingSystem.IsLinux())
            return;
        string shown = _folder.File("shown");
        string browser = _folder.Write("xdg-open", $"#!/bin/sh\ncp \"$1\" '{shown}.part' && mv '{shown}.part' '{shown}'\n");
        File.SetUnixFileMode(browser, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var environment = new Dictionary<string, string>(StringComparer.Ordinal) { ["PATH"] = $"{_folder.Path}:{Environment.GetEnvironmentVariable("PATH")}" };

        using var process = KgProcess.Start(environment, "ask", "products-of-bank", "--graph", sample.Path, "--open");
        var run = await process.EndAsync(TestContext.Current.CancellationToken);
        for (int wait = 0; wait < 300 && !File.Exists(shown); wait++)
            await Task.Delay(100, TestContext.Current.CancellationToken);

        Assert.Equal(0, run.Code);
        Assert.Contains("Page written: ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("no browser", run.Error, StringComparison.Ordinal);
        Assert.Contains("科技小巨人信贷", await File.ReadAllTextAsync(shown, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
