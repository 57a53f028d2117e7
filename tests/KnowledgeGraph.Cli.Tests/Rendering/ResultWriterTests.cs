using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeGraph.Cli.Rendering;
using KnowledgeGraph.Querying;
using Newtonsoft.Json.Linq;
using Spectre.Console;
using Xunit;

namespace KnowledgeGraph.Cli.Tests.Rendering;

public sealed class ResultWriterTests
{
    private static readonly NodeValue Agency = Node("1", "Agency", "上海市科学技术委员会");
    private static readonly NodeValue Bank = Node("2", "Enterprise", "浦发银行");
    private static readonly RelationshipValue Cooperates =
        new("9", "COOPERATES_WITH", "1", "2", new Dictionary<string, object?>(StringComparer.Ordinal) { ["year"] = 2011L });

    [Fact]
    public void Table_WideCharacters_AlignEveryBorder()
    {
        var text = Write("table", ["name", "n"], ["市科委", 1L], ["abc", 20L], ["“创·在上海”", null]);

        var lines = text.ReplaceLineEndings("\n").Split('\n').TakeWhile(line => line.Length > 0 && !line.EndsWith("rows", StringComparison.Ordinal)).ToList();
        Assert.Equal(7, lines.Count);
        Assert.Single(lines.Select(line => line.GetCellWidth()).Distinct());
        Assert.EndsWith("3 rows", text.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void Table_LongValue_IsNeitherCutNorFoldedNorColoured()
    {
        var quote = string.Concat(Enumerable.Repeat("科技与金融结合", 300));

        var text = Write("table", ["quote"], [quote]);

        Assert.Contains(quote, text, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', text);
    }

    [Fact]
    public void Table_MarkupInData_StaysAsItIs()
    {
        Assert.Contains("[red]甲[/] [", Write("table", ["a"], ["[red]甲[/] ["]), StringComparison.Ordinal);
    }

    [Fact]
    public void Table_LineBreaksInData_StayInOneRow()
    {
        Assert.Contains("甲  乙", Write("table", ["a"], ["甲\r\n乙"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Table_NoRows_SaysSo()
    {
        Assert.Equal("0 rows", Write("table", ["a"]).TrimEnd());
    }

    [Fact]
    public void Table_ScreenTooNarrow_GivesEachRowABlock()
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        var quote = string.Concat(Enumerable.Repeat("科技与金融结合", 9));
        var result = new QueryResult(["policy", "year", "quote"], [["规划", null, quote], ["办法", 2011L, quote]]);

        ResultFormat.Writer("table").Write(result, Terminal.Screen(output, TextWriter.Null, width: 40));

        Assert.Equal(
            ["── 1 ──", "policy  规划", $"quote   {quote}", "── 2 ──", "policy  办法", "year    2011", $"quote   {quote}", "2 rows"],
            output.ToString().ReplaceLineEndings("\n").TrimEnd().Split('\n'));
    }

    [Fact]
    public void Table_ScreenWideEnough_FoldsLongText()
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        var quote = string.Concat(Enumerable.Repeat("科技与金融结合", 9));

        ResultFormat.Writer("table").Write(new QueryResult(["year", "quote"], [[2011L, quote]]), Terminal.Screen(output, TextWriter.Null, width: 60));

        var lines = Regex.Replace(output.ToString(), "\u001b\\[[0-9;]*m", "").ReplaceLineEndings("\n").TrimEnd().Split('\n');
        Assert.All(lines, line => Assert.InRange(line.GetCellWidth(), 1, 60));
        Assert.StartsWith("╭", lines[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(315000000.0, "315000000")]
    [InlineData(12.2, "12.2")]
    [InlineData(0.0, "0")]
    [InlineData(1e20, "1E+20")]
    public void Table_Number_HasNoExponentWhereItIsExact(double number, string text)
    {
        Assert.Contains($" {text} ", Write("table", ["n"], [number]), StringComparison.Ordinal);
    }

    [Fact]
    public void Table_GraphValues_ReadAsPatterns()
    {
        var path = new PathValue([Bank, Agency], [Cooperates]);

        var text = Write("table", ["n", "r", "p"], [Agency, Cooperates, path]);

        Assert.Contains("(:Agency 上海市科学技术委员会)", text, StringComparison.Ordinal);
        Assert.Contains("[:COOPERATES_WITH]", text, StringComparison.Ordinal);
        Assert.Contains("(:Enterprise 浦发银行)<-[:COOPERATES_WITH]-(:Agency 上海市科学技术委员会)", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Csv_Values_AreQuotedWhereTheFormatAsksForIt()
    {
        var text = Write("csv", ["a", "b,c"], ["说“是”, \"对\"", null], [true, 1.5], ["x\ny", new List<object?> { "甲", 1L }]);

        Assert.Equal(
            "a,\"b,c\"\r\n\"说“是”, \"\"对\"\"\",\r\ntrue,1.5\r\n\"x\ny\",\"[\"\"甲\"\",1]\"\r\n",
            text);
    }

    [Fact]
    public void Json_Values_KeepTypesAndShapes()
    {
        var path = new PathValue([Agency, Bank], [Cooperates]);
        var list = new List<object?> { 1L, null };
        var map = new Dictionary<string, object?>(StringComparer.Ordinal) { ["k"] = false };

        var row = (JObject)Assert.Single(JArray.Parse(Write("json", ["n", "r", "p", "l", "m", "d", "x"], [Agency, Cooperates, path, list, map, 2.0, null])));

        Assert.Equal(["n", "r", "p", "l", "m", "d", "x"], row.Properties().Select(p => p.Name));
        Assert.Equal("Agency", (string?)row["n"]!["labels"]![1]);
        Assert.Equal("上海市科学技术委员会", (string?)row["n"]!["properties"]!["name"]);
        Assert.Equal(("COOPERATES_WITH", "1", "2", 2011), ((string?)row["r"]!["type"], (string?)row["r"]!["start"], (string?)row["r"]!["end"], (int)row["r"]!["properties"]!["year"]!));
        Assert.Equal((2, 1), (((JArray)row["p"]!["nodes"]!).Count, ((JArray)row["p"]!["relationships"]!).Count));
        Assert.Equal(JTokenType.Null, row["l"]![1]!.Type);
        Assert.False((bool)row["m"]!["k"]!);
        Assert.Equal(JTokenType.Float, row["d"]!.Type);
        Assert.Equal(JTokenType.Null, row["x"]!.Type);
    }

    [Fact]
    public void Json_NoRows_IsAnEmptyArray()
    {
        Assert.Empty(JArray.Parse(Write("json", ["a"])));
    }

    [Fact]
    public void Json_NumbersThatJsonLacks_AreTexts()
    {
        Assert.Equal("NaN", (string?)JArray.Parse(Write("json", ["a"], [double.NaN]))[0]["a"]);
    }

    private static NodeValue Node(string id, string label, string name) =>
        new(id, ["Entity", label], new Dictionary<string, object?>(StringComparer.Ordinal) { ["name"] = name });

    private static string Write(string format, string[] columns, params object?[][] rows)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        ResultFormat.Writer(format).Write(new QueryResult(columns, rows), Terminal.Redirected(output, TextWriter.Null));
        return output.ToString();
    }
}
