using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.Embedded;
using KnowledgeGraph.Model;
using Xunit;

namespace KnowledgeGraph.Cli.Tests.Verbs;

public sealed class VerifyVerbTests : IDisposable
{
    private const string Text = "市科委发布规划。";

    private readonly TemporaryFolder _folder = new();

    public VerifyVerbTests()
    {
        Directory.CreateDirectory(_folder.File("reports"));
        _folder.Write("reports/a.txt", Text);
        SnapshotWriter.Write(Graph(), new Dictionary<string, string>(StringComparer.Ordinal), GraphPath);
    }

    private string GraphPath => _folder.File("graph.kg");

    [Fact]
    public void Verify_FileAsItWas_AllHold()
    {
        var run = Verify();

        Assert.Equal((0, string.Empty), (run.Code, run.Error));
        Assert.Equal("2 of 2 facts hold, 0 fail", run.OutLines[^1]);
    }

    [Fact]
    public void Verify_FileChanged_ShowsWhatFails()
    {
        _folder.Write("reports/a.txt", "浦发银行发布规划。");

        var run = Verify();

        Assert.Equal(1, run.Code);
        Assert.Contains("Report a: ", run.Out, StringComparison.Ordinal);
        Assert.Contains("Passage a#1: ", run.Out, StringComparison.Ordinal);
        Assert.Equal("0 of 2 facts hold, 2 fail", run.OutLines[^1]);
    }

    [Fact]
    public void Verify_FileGone_FailsWithoutStopping()
    {
        File.Delete(_folder.File("reports/a.txt"));

        Assert.Equal(1, Verify().Code);
    }

    [Fact]
    public void Verify_NoSourcesFile_AsksForTheFolder()
    {
        var run = KgRun.Of("verify", "--graph", GraphPath);

        Assert.Equal(1, run.Code);
        Assert.Contains("--reports", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Verify_DamagedSourcesFile_IsRefused()
    {
        _folder.Write("graph.kg.sources.json", "[1");

        KgRun.Of("verify", "--graph", GraphPath).Refused("graph.kg.sources.json");
    }

    [Fact]
    public void Verify_MissingReportsFolder_IsRefused()
    {
        KgRun.Of("verify", "--graph", GraphPath, "--reports", _folder.File("none")).Refused("There is no folder");
    }

    public void Dispose() => _folder.Dispose();

    private KgRun Verify() => KgRun.Of("verify", "--graph", GraphPath, "--reports", _folder.File("reports"));

    private static PropertyGraph Graph() => new(
        [
            Node("a", "Report", ("title", "a"), ("path", "elsewhere/a.txt"), ("sha256", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text))))),
            Node("a#1", "Passage", ("heading", ""), ("text", Text), ("start", 0L), ("end", (long)Text.Length), ("kind", "paragraph")),
        ],
        [new GraphRelationship("a|HAS_PASSAGE|a#1", "HAS_PASSAGE", "a", "a#1", new Dictionary<string, object>(StringComparer.Ordinal))]);

    private static GraphNode Node(string id, string label, params (string Key, object Value)[] properties) => new(
        id,
        [label],
        new SortedDictionary<string, object>(properties.Append(("id", id)).ToDictionary(p => p.Item1, p => p.Item2, StringComparer.Ordinal), StringComparer.Ordinal));
}
