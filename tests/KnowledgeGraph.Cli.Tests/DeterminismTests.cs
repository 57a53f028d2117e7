using System.Diagnostics;
using Xunit;

namespace KnowledgeGraph.Cli.Tests;

/// <summary>kg as a process of its own in other locales and time zones writes the same bytes of graph.kg and of the export.</summary>
public sealed class DeterminismTests(SampleGraphFixture sample) : IClassFixture<SampleGraphFixture>
{
    [Theory]
    [InlineData("tr_TR.UTF-8", "America/St_Johns")]
    [InlineData("zh_CN.UTF-8", "Pacific/Kiritimati")]
    public void Build_OtherLocaleAndTimeZone_SameBytes(string locale, string zone)
    {
        using var folder = new TemporaryFolder();
        string graph = folder.File("graph.kg"), ours = folder.File("ours.jsonl"), theirs = folder.File("theirs.jsonl");
        Run(locale, zone, "build", Path.Combine(SampleGraphFixture.Root(), "seeds", "reports"), "--graph", graph);
        Run(locale, zone, "export", "--format", "jsonl", "--output", theirs, "--graph", graph);
        Assert.Equal(0, KgRun.Of("export", "--format", "jsonl", "--output", ours, "--graph", sample.Path).Code);
        Assert.True(File.ReadAllBytes(sample.Path).AsSpan().SequenceEqual(File.ReadAllBytes(graph)), "graph.kg differs.");
        Assert.True(File.ReadAllBytes(ours).AsSpan().SequenceEqual(File.ReadAllBytes(theirs)), "The export differs.");
        Assert.True(new FileInfo(graph).Length > 100_000, "The graph is suspiciously small.");
    }

    [Fact]
    public void Build_ReportsElsewhereNamedOtherwise_SameBytes()
    {
        using var folder = new TemporaryFolder();
        string first = folder.File("first.kg"), second = folder.File("deep/second.kg");
        Directory.CreateDirectory(folder.File("deep/er/reports"));
        Directory.CreateDirectory(folder.File("reports"));
        foreach (string place in new[] { "reports", "deep/er/reports" })
            folder.Write(place + "/a.txt", "上海市科学技术委员会发布《上海市科技创新规划》。");

        Assert.Equal(0, KgRun.Of("build", folder.File("reports"), "--graph", first, "--quiet").Code);
        Assert.Equal(0, KgRun.Of("build", folder.File("deep/er/reports/a.txt"), "--graph", second, "--quiet").Code);

        Assert.Equal(File.ReadAllBytes(first), File.ReadAllBytes(second));
        Assert.Equal(0, KgRun.Of("verify", "--graph", first).Code);
        Assert.Equal(0, KgRun.Of("verify", "--graph", second).Code);
    }

    private static void Run(string locale, string zone, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(CommandLine).Assembly.Location, .. args])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["LANG"] = locale, ["LC_ALL"] = locale, ["TZ"] = zone },
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, error.GetAwaiter().GetResult());
    }
}
