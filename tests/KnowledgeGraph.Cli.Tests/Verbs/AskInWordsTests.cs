using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using Xunit;

namespace KnowledgeGraph.Cli.Tests.Verbs;

/// <summary>Questions in words, and the forms of their answers, on the small graph.</summary>
public sealed partial class AskInWordsTests(GraphFixture graph) : IClassFixture<GraphFixture>
{
    [Theory]
    [InlineData("浦发银行推出了哪些科技金融产品？")]
    [InlineData("Which products does 浦发银行 offer?")]
    public void Ask_InWords_TellsWhatItUnderstoodAndAnswers(string words)
    {
        var run = Ask(words);

        Assert.Equal(0, run.Code);
        Assert.Contains("科技履约贷", run.Out, StringComparison.Ordinal);
        Assert.Contains("市科委和浦发银行、上海银行联合推出“科技履约贷”。", run.Out, StringComparison.Ordinal);
        Assert.Contains("浦发银行 → 上海浦东发展银行股份有限公司 (Enterprise)", run.Error, StringComparison.Ordinal);
        Assert.Contains("kg ask products-of-bank --param bank=上海浦东发展银行股份有限公司", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Ask_InWordsWithParameter_TheParameterGoesBefore()
    {
        Assert.Contains("科技小巨人信贷", Ask("浦发银行推出了哪些科技金融产品？", "--param", "planned=true").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("推出了哪些产品？")]
    [InlineData("今天天气怎么样？")]
    public void Ask_Unsure_OffersTheNearestThree(string words)
    {
        var run = Ask(words).Refused("Not sure what");

        Assert.Equal(3, Regex.Count(run.Error, "^    kg ask ", RegexOptions.Multiline));
    }

    [Fact]
    public void Ask_SameWords_GivesTheSameBytes()
    {
        Assert.Equal(Ask("市科委2011年发布了哪些政策？"), Ask("市科委2011年发布了哪些政策？"));
    }

    [Fact]
    public void Evidence_OfATable_OpensReportHeadingAndPassage()
    {
        Assert.Contains("    小报告 2011 > 科技金融 [small-2011#3]", Ask("products-of-bank", "--evidence").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Evidence_OfJson_HoldsTheTextOfEachPassage()
    {
        var rows = JArray.Parse(Ask("products-of-bank", "--evidence", "--format", "json").Out);

        Assert.Equal("市科委和浦发银行、上海银行联合推出“科技履约贷”。", (string?)rows[0]["evidence"]![0]!["text"]);
    }

    [Fact]
    public void Markdown_OfAnAnswer_IsATable()
    {
        var lines = Ask("products-of-bank", "--format", "markdown").OutLines;

        Assert.StartsWith("| product | bank |", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("| --- |", lines[1], StringComparison.Ordinal);
        Assert.Contains("| 科技履约贷 |", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Html_OfAnAnswer_DrawsTheGraphMarksTheSentenceAndNeedsNothingElse()
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("answer.html");

        Assert.Equal(0, Ask("products-of-bank", "--html", path).Code);
        var page = File.ReadAllText(path);

        Assert.Contains("<mark>市科委和浦发银行、上海银行联合推出“科技履约贷”。</mark>", page, StringComparison.Ordinal);
        Assert.Contains("class=\"node Product\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"#small-2011#3\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("{{", page, StringComparison.Ordinal);
        Assert.DoesNotMatch(OutsideLink(), page);
    }

    [Fact]
    public void Html_RowsThatNoFactJoins_DrawsWhatTheirPassagesName()
    {
        var page = PageOf("mentions-of-entity", "--param", "entity=浦发银行");

        Assert.Contains("class=\"node Report\"", page, StringComparison.Ordinal);
        Assert.Contains("class=\"node Enterprise\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Html_RowsThatNameNothing_HasNoEmptyDrawing() =>
        Assert.DoesNotContain("图 Graph", PageOf("coverage-by-report"), StringComparison.Ordinal);

    [Fact]
    public void Html_SameAnswer_HasTheSameBytes()
    {
        using var folder = new TemporaryFolder();
        var (one, other) = (folder.File("one.html"), folder.File("other.html"));

        Ask("two-steps", "--html", one);
        Ask("two-steps", "--html", other);

        Assert.Equal(File.ReadAllBytes(one), File.ReadAllBytes(other));
    }

    private string PageOf(params string[] asked)
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("answer.html");
        Assert.Equal(0, Ask(asked[0], [.. asked[1..], "--html", path]).Code);
        return File.ReadAllText(path);
    }

    private KgRun Ask(string words, params string[] rest) => KgRun.Of(["ask", words, "--graph", graph.Path, .. rest]);

    [GeneratedRegex("(src|href)=\"(https?:)?//|@import|url\\((?!#)", RegexOptions.CultureInvariant)]
    private static partial Regex OutsideLink();
}
