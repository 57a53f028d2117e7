using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeGraph.Cli.Asking;
using KnowledgeGraph.Cli.Rendering.Pages;
using Xunit;

namespace KnowledgeGraph.Cli.Tests.Rendering;

public sealed partial class GraphDrawingTests
{
    private static readonly AnswerNode _agency = new("agency", "市科委", "Agency");
    private static readonly AnswerNode _bank = new("bank", "浦发银行", "Enterprise");
    private static readonly AnswerNode _product = new("product", "科技履约贷", "Product");

    [Fact]
    public void Of_FactsBetweenTheSameTwo_KeepTheirLinesAndWordsApart()
    {
        var svg = GraphDrawing.Of(Graph(Edge(_agency, "FUNDED", _bank), Edge(_bank, "COOPERATES_WITH", _agency), Edge(_agency, "APPROVED", _bank)));

        var words = Word().Matches(svg).Select(word => (X: Number(word, 1), Y: Number(word, 2))).ToList();
        Assert.Equal(3, Line().Matches(svg).Select(line => line.Value).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(3, words.Count);
        foreach (var (one, other) in words.SelectMany((one, i) => words.Skip(i + 1).Select(other => (one, other))))
            Assert.True(Math.Abs(one.Y - other.Y) >= 10 || Math.Abs(one.X - other.X) >= 80, $"{one} on {other}");
    }

    [Fact]
    public void Of_OneFactBetweenTwo_IsAStraightLine()
    {
        var line = Line().Match(GraphDrawing.Of(Graph(Edge(_bank, "OFFERS", _product))));
        var (x, y) = (Number(line, 5) - Number(line, 1), Number(line, 6) - Number(line, 2));

        Assert.InRange(((Number(line, 3) - Number(line, 1)) * y) - ((Number(line, 4) - Number(line, 2)) * x), -60, 60);
    }

    private static AnswerGraph Graph(params AnswerEdge[] edges) =>
        new([.. edges.SelectMany(edge => new[] { edge.Start, edge.End }).DistinctBy(node => node.Id)], edges);

    private static AnswerEdge Edge(AnswerNode start, string type, AnswerNode end) => new(start, type, end, "done", "句", "report#1");

    private static double Number(Match match, int group) => double.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("<text x=\"([0-9.]+)\" y=\"([0-9.]+)\">[A-Z_]+<", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex("<path d=\"M([0-9.]+) ([0-9.]+) Q([0-9.-]+) ([0-9.-]+) ([0-9.]+) ([0-9.]+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Line();
}
