using Xunit;

namespace KnowledgeGraph.Cli.Tests.Verbs;

public sealed class RefreshVerbTests : IDisposable
{
    private const string Text = "2011年上海科技发展报告\n\n上海市科学技术委员会发布《上海市科技创新行动计划》。\n";

    private readonly TemporaryFolder _folder = new();

    public RefreshVerbTests()
    {
        Directory.CreateDirectory(_folder.File("reports"));
        _folder.Write("reports/a.txt", Text);
        _folder.Write("reports/b.txt", Text.Replace("2011", "2012", StringComparison.Ordinal));
    }

    [Fact]
    public void Refresh_FirstTime_WritesWhatABuildWrites()
    {
        var run = Refresh();
        KgRun.Of("build", _folder.File("reports"), "--graph", _folder.File("built.kg"), "--quiet");

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("Documents: 0 unchanged, 2 added, 0 edited, 0 removed; 2 read", run.Out, StringComparison.Ordinal);
        Assert.Equal(File.ReadAllBytes(_folder.File("built.kg")), File.ReadAllBytes(_folder.File("graph.kg")));
        Assert.Equal(0, KgRun.Of("verify", "--graph", _folder.File("graph.kg")).Code);
    }

    [Fact]
    public void Refresh_HalfGone_IsRefusedUnlessAllowed()
    {
        Refresh();
        File.Delete(_folder.File("reports/b.txt"));

        var refused = Refresh();

        Assert.Equal(2, refused.Code);
        Assert.Contains("--allow-shrink", refused.Error, StringComparison.Ordinal);
        Assert.Equal(0, Refresh("--allow-shrink").Code);
    }

    [Fact]
    public void Refresh_DryRun_WritesNoGraph()
    {
        Assert.Equal(0, Refresh("--dry-run").Code);
        Assert.False(File.Exists(_folder.File("graph.kg")));
        Assert.True(File.Exists(_folder.File("ws/reports/refresh-000001.md")));
    }

    [Fact]
    public void Refresh_WorkspaceIsAFile_IsRefused()
    {
        _folder.Write("ws", "text");

        var run = Refresh();

        Assert.Equal(2, run.Code);
        Assert.Contains("Name a folder that can be written", run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private KgRun Refresh(params string[] more)
        => KgRun.Of(["refresh", _folder.File("reports"), "--workspace", _folder.File("ws"), "--graph", _folder.File("graph.kg"), .. more]);
}
