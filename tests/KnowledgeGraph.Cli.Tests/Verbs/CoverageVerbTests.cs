using Xunit;

namespace KnowledgeGraph.Cli.Tests.Verbs;

public sealed class CoverageVerbTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public CoverageVerbTests() => _folder.Write("a.txt", "合肥市科技局发布《合肥市量子产业发展规划》。节目《少年爱迪生》播出。");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Coverage_Report_ShowsCountsAndGaps()
    {
        var run = KgRun.Of("coverage", _folder.File("a.txt"));

        Assert.Equal((0, string.Empty), (run.Code, run.Error));
        Assert.Contains(run.OutLines, line => line.Contains("unused title", StringComparison.Ordinal) && line.Contains("少年爱迪生", StringComparison.Ordinal) && line.Contains("a#1", StringComparison.Ordinal));
        Assert.StartsWith("Coverage: 1 of 2 sentences state facts; ", run.OutLines[^1], StringComparison.Ordinal);
        Assert.Single(Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void Coverage_GapsAsCsv_HoldsRowsAlone()
    {
        var run = KgRun.Of("coverage", _folder.File("a.txt"), "--gaps", "--format", "csv");

        Assert.Equal("kind,text,passage", run.OutLines[0]);
        Assert.All(run.OutLines.Skip(1), line => Assert.EndsWith(",a#1", line, StringComparison.Ordinal));
    }

    [Fact]
    public void Coverage_NothingToRead_IsRefused()
        => KgRun.Of("coverage", _folder.File("none")).Refused("No document could be read.");
}
