using System.Globalization;
using KnowledgeGraph.Storing;
using Xunit;

namespace KnowledgeGraph.Cli.Tests.Verbs;

public sealed class ExportVerbTests(GraphFixture graph) : IClassFixture<GraphFixture>
{
    [Fact]
    public void Export_ToFile_HoldsTheGraphThatWasWritten()
    {
        using var folder = new TemporaryFolder();

        var run = KgRun.Of("export", "--graph", graph.Path, "--format", "jsonl", "--output", folder.File("graph.jsonl"));

        Assert.Equal(0, run.Code);
        Assert.Contains("Wrote 32 nodes and 37 relationships", run.Out, StringComparison.Ordinal);
        Assert.Equal(Lines(), File.ReadAllText(folder.File("graph.jsonl")));
    }

    [Fact]
    public void Export_ToStandardOutput_IsTheSame()
    {
        Assert.Equal(Lines(), KgRun.Of("export", "--graph", graph.Path, "--output", "-").Out);
    }

    [Fact]
    public void Export_ToAFolder_IsRefused()
    {
        using var folder = new TemporaryFolder();

        KgRun.Of("export", "--graph", graph.Path, "--output", folder.Path).Refused("is a folder");
    }

    [Fact]
    public void Export_ToAMissingFolder_IsRefused()
    {
        using var folder = new TemporaryFolder();

        KgRun.Of("export", "--graph", graph.Path, "--output", Path.Combine(folder.Path, "none", "graph.jsonl")).Refused("could not be written");
    }

    private static string Lines()
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        JsonLinesWriter.Write(SmallGraph.Read(), text);
        return text.ToString();
    }
}
