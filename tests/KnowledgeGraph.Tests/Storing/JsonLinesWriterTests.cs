using System.Globalization;
using KnowledgeGraph.Model;
using KnowledgeGraph.Storing;
using Newtonsoft.Json.Linq;
using Xunit;

namespace KnowledgeGraph.Tests.Storing;

public sealed class JsonLinesWriterTests : IDisposable
{
    private static readonly GraphNode _agency = new("agency:市科委", ["Entity", "Agency"], new Dictionary<string, object>
    {
        ["name"] = "市科委",
        ["aliases"] = new[] { "科委", "引\"号\\\n" },
        ["mentions"] = 3L,
    });

    private static readonly GraphNode _observation = new("o1", ["Observation"], new Dictionary<string, object>
    {
        ["value"] = 37.0,
        ["amount"] = 0.1 + 0.2,
        ["approximate"] = true,
    });

    private static readonly GraphRelationship _about = new(
        "o1|ABOUT|agency:市科委", "ABOUT", "o1", "agency:市科委", new Dictionary<string, object> { ["subjectSurface"] = "市科委" });

    private readonly string _folder = Directory.CreateTempSubdirectory("kg-jsonl-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Write_NodesAndRelationships_GivesTheDocumentedLines()
    {
        const string expected = """
            {"type":"node","id":"agency:市科委","labels":["Entity","Agency"],"properties":{"aliases":["科委","引\"号\\\n"],"mentions":3,"name":"市科委"}}
            {"type":"node","id":"o1","labels":["Observation"],"properties":{"amount":0.30000000000000004,"approximate":true,"value":37.0}}
            {"type":"relationship","id":"o1|ABOUT|agency:市科委","label":"ABOUT","properties":{"subjectSurface":"市科委"},"start":{"id":"o1","labels":["Observation"]},"end":{"id":"agency:市科委","labels":["Entity","Agency"]}}

            """;
        Assert.Equal(expected, Write(new PropertyGraph([_observation, _agency], [_about])));
    }

    [Fact]
    public void Write_EmptyGraph_GivesNothing() => Assert.Equal("", Write(new PropertyGraph([], [])));

    [Theory]
    [InlineData(1e300)]
    [InlineData(1e-7)]
    [InlineData(123456789012345.67)]
    [InlineData(-0.5)]
    public void Write_Number_ReadsBackTheSame(double value)
    {
        string line = Write(new PropertyGraph([new GraphNode("n", ["Observation"], new Dictionary<string, object> { ["value"] = value })], []));
        Assert.Equal(value, (double)JObject.Parse(line)["properties"]!["value"]!);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(5)]
    public void Write_ValueThatTheFormCannotCarry_NamesTheProperty(object value)
    {
        var graph = new PropertyGraph([new GraphNode("n", ["Observation"], new Dictionary<string, object> { ["value"] = value })], []);
        Assert.Contains("'value'", Assert.Throws<ArgumentException>(() => Write(graph)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WriteFile_CommaCulture_GivesTheSameBytesWithoutByteOrderMark()
    {
        var graph = new PropertyGraph([_observation, _agency], [_about]);
        string path = Path.Combine(_folder, "g.jsonl");
        var before = CultureInfo.CurrentCulture;
        var comma = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        comma.NumberFormat.NumberDecimalSeparator = ",";
        comma.NumberFormat.NegativeSign = "~";
        CultureInfo.CurrentCulture = comma;
        try
        {
            JsonLinesFile.Write(graph, path);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
        Assert.Equal(System.Text.Encoding.UTF8.GetBytes(Write(graph)), File.ReadAllBytes(path));
        Assert.Equal(["g.jsonl"], Directory.GetFiles(_folder).Select(Path.GetFileName));
    }

    [Fact]
    public void WriteFile_GraphThatFails_LeavesTheEarlierFileAndNoTemporaryOne()
    {
        string path = Path.Combine(_folder, "g.jsonl");
        File.WriteAllText(path, "earlier");
        var broken = new PropertyGraph([new GraphNode("n", ["Observation"], new Dictionary<string, object> { ["value"] = double.NaN })], []);
        Assert.Throws<ArgumentException>(() => JsonLinesFile.Write(broken, path));
        Assert.Equal("earlier", File.ReadAllText(path));
        Assert.Equal(["g.jsonl"], Directory.GetFiles(_folder).Select(Path.GetFileName));
    }

    private static string Write(PropertyGraph graph)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        JsonLinesWriter.Write(graph, output);
        return output.ToString();
    }
}
