using System.Globalization;
using System.Xml.Linq;
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

    [Theory]
    [InlineData("neo4j-csv", "Passage.csv", "import.args")]
    [InlineData("csv", "Passage.csv", "Entity.csv")]
    public void Export_ToAFolder_HoldsItsFilesAndIsNotReplaced(string format, string one, string other)
    {
        using var folder = new TemporaryFolder();

        var run = KgRun.Of("export", "--graph", graph.Path, "--format", format, "--output", folder.File("out"));

        Assert.Equal(0, run.Code);
        Assert.Contains(one, Directory.GetFiles(folder.File("out")).Select(Path.GetFileName));
        Assert.Contains(other, Directory.GetFiles(folder.File("out")).Select(Path.GetFileName));
        KgRun.Of("export", "--graph", graph.Path, "--format", format, "--output", folder.File("out")).Refused("is there already");
    }

    [Fact]
    public void Export_AsGraphMl_IsWellFormedAndWhole()
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(0, KgRun.Of("export", "--graph", graph.Path, "--format", "graphml", "--output", folder.File("graph.graphml")).Code);

        var graphml = XDocument.Load(folder.File("graph.graphml"));
        Assert.Equal((32, 37), (Count(graphml, "node"), Count(graphml, "edge")));
    }

    [Fact]
    public void Export_OfAFolderToStandardOutput_IsRefused() =>
        KgRun.Of("export", "--graph", graph.Path, "--format", "csv", "--output", "-").Refused("Only jsonl can go to standard output");

    private static int Count(XDocument graphml, string name) => graphml.Descendants().Count(element => element.Name.LocalName == name);

    private static string Lines()
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        JsonLinesWriter.Write(SmallGraph.Read(), text);
        return text.ToString();
    }
}
