using System.Globalization;
using KnowledgeGraph.Cli.Verbs;
using KnowledgeGraph.Model;
using KnowledgeGraph.Pipeline;
using Xunit;

namespace KnowledgeGraph.Cli.Tests.Verbs;

public sealed class BuildRunTests : IDisposable
{
    private static readonly string[] Questions = ["acts-of-agency", "products-of-bank"];

    private readonly TemporaryFolder _folder = new();
    private readonly StringWriter _output = new(CultureInfo.InvariantCulture);

    private string Graph => _folder.File("graph.kg");

    [Fact]
    public async Task RunAsync_GraphBuilt_TellsCountsTimeAndRate()
    {
        var code = await Run(Report(documents: 1), []);

        Assert.Equal(0, code);
        Assert.True(File.Exists(Graph));
        Assert.Contains("Read 1 document (1.5 MB, 10 passages) in 500 milliseconds, 3.00 MB/s", Text, StringComparison.Ordinal);
        Assert.Contains("32 nodes, 37 relationships, 5 observations", Text, StringComparison.Ordinal);
        Assert.Matches(@"│ Entity +│ +16 │", Text);
        Assert.Matches(@"│ OFFERS +│ +4 │", Text);
        Assert.Contains("Dropped: 0 facts", Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Not read", Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunAsync_Questions_AreAnsweredWithTheirSentences()
    {
        await Run(Report(documents: 1), Questions);

        Assert.Contains("某部门做了什么、与谁一起做？", Text, StringComparison.Ordinal);
        Assert.Contains("agency=市科委", Text, StringComparison.Ordinal);
        Assert.Contains("“2011年，市科委发布《上海市科学和技术发展“十二五”规划》。” [small-2011#1]", Text, StringComparison.Ordinal);
        Assert.Contains("• 科技履约贷 | 上海浦东发展银行股份有限公司", Text, StringComparison.Ordinal);
        Assert.DoesNotContain("拟于2012年", Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunAsync_DroppedFacts_AreCountedByReason()
    {
        var report = Report(documents: 1) with
        {
            Dropped = [new("a", "wrong end", "p#1"), new("b", "wrong end", "p#2"), new("c", "no name", "p#3")],
        };

        await Run(report, []);

        Assert.Contains("Dropped: 3 facts", Text, StringComparison.Ordinal);
        Assert.Contains("2 × wrong end", Text, StringComparison.Ordinal);
        Assert.Contains("1 × no name", Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunAsync_OneDocumentFailed_WritesTheOthersAndNamesIt()
    {
        var code = await Run(Report(documents: 1) with { Failed = [new("a.txt", "the file is empty")] }, []);

        Assert.Equal(1, code);
        Assert.True(File.Exists(Graph));
        Assert.Contains("Not read: 1 path", Text, StringComparison.Ordinal);
        Assert.Contains("a.txt: the file is empty", Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunAsync_EveryDocumentFailed_LeavesTheEarlierGraph()
    {
        await File.WriteAllTextAsync(Graph, "earlier", TestContext.Current.CancellationToken);

        var error = await Assert.ThrowsAsync<UsageException>(() => Run(Report(documents: 0) with { Failed = [new("a.txt", "the file is empty")] }, []));

        Assert.Contains("a.txt: the file is empty", error.Message, StringComparison.Ordinal);
        Assert.Equal("earlier", await File.ReadAllTextAsync(Graph, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task RunAsync_Cancelled_LeavesTheEarlierGraph()
    {
        await File.WriteAllTextAsync(Graph, "earlier", TestContext.Current.CancellationToken);
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAsync<OperationCanceledException>(() => new BuildRun(Graph, Terminal.Redirected(_output, TextWriter.Null)).RunAsync(
            _ => new BuildResult(SmallGraph.Read(), Report(documents: 1)), [], cancelled.Token));

        Assert.Equal("earlier", await File.ReadAllTextAsync(Graph, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task RunAsync_SameGraphTwice_WritesTheSameBytes()
    {
        await Run(Report(documents: 1), []);
        var first = await File.ReadAllBytesAsync(Graph, TestContext.Current.CancellationToken);

        await Run(Report(documents: 1) with { Elapsed = TimeSpan.FromHours(2) }, []);

        Assert.Equal(first, await File.ReadAllBytesAsync(Graph, TestContext.Current.CancellationToken));
    }

    public void Dispose()
    {
        _output.Dispose();
        _folder.Dispose();
    }

    private string Text => _output.ToString();

    private Task<int> Run(RunReport report, IReadOnlyList<string> questions) =>
        new BuildRun(Graph, Terminal.Redirected(_output, TextWriter.Null)).RunAsync(
            _ => new BuildResult(report.Documents == 0 ? new PropertyGraph([], []) : SmallGraph.Read(), report),
            questions,
            TestContext.Current.CancellationToken);

    private static RunReport Report(int documents) => new(documents, 10, 3 << 19, TimeSpan.FromMilliseconds(500), [], [], []);
}
