using Xunit;

namespace KnowledgeGraph.Cli.Tests.Verbs;

public sealed class ExplainVerbTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ExplainVerbTests()
    {
        _folder.Write("a.txt", "上海市科学技术委员会发布《上海市科技创新规划》（沪科〔2024〕31号）。\n市科委启动科技小巨人工程。");
        Assert.Equal(0, KgRun.Of("build", _folder.File("a.txt"), "--graph", GraphPath, "--quiet").Code);
    }

    private string GraphPath => _folder.File("graph.kg");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Explain_ShortName_ShowsEveryFormWithItsRuleAndPlace()
    {
        var run = Explain("市科委");

        Assert.Equal((0, string.Empty), (run.Code, run.Error));
        Assert.StartsWith("上海市科学技术委员会 (agency:上海市科学技术委员会), ", run.Out, StringComparison.Ordinal);
        Assert.Contains(run.OutLines, line => line.Contains("市科委", StringComparison.Ordinal) && line.Contains("short name of the document's city", StringComparison.Ordinal) && line.Contains("a#", StringComparison.Ordinal));
        Assert.Contains(run.OutLines, line => line.Contains("ISSUED", StringComparison.Ordinal));
    }

    [Fact]
    public void Explain_DocumentNumber_LeadsToItsPolicy()
    {
        var run = Explain("沪科〔2024〕31号", "--format", "csv");

        Assert.Equal("id,form,rule,passages,places", run.OutLines[0]);
        Assert.Contains(run.OutLines, line => line.Contains("document number behind the title", StringComparison.Ordinal));
    }

    [Fact]
    public void Explain_UnknownName_NamesTheNearest()
        => Explain("市科尾").Refused("Did you mean '市科委'?");

    private KgRun Explain(params string[] args) => KgRun.Of(["explain", .. args, "--graph", GraphPath]);
}
