using Xunit;

namespace KnowledgeGraph.Tests.Reading;

public sealed class HtmlTests
{
    private const string Page = """
        <!DOCTYPE html><html><head><title>标题</title><style>p { color: red }</style></head>
        <body><script>var a = "<p>不是正文</p>";</script><!-- <p>注释</p> -->
        <h1>年度报告</h1><h2>一、科技金融</h2>
        <p>市科委与<b>浦发银行</b>推出“科技小巨人
           信贷”&mdash;&mdash;总额&#53;亿元。<br/>第二行，结束。</p>
        <ul><li>发布《办法》<li>设立 A&amp;B 基金</li><ul><li>内层</li></ul></ul>
        <table><thead><tr><th>区</th><th>数</th></tr></thead>
        <tr><td>浦东新区</td><td><p>12家</p><p>3项</p></td></tr></table>
        """;

    [Fact]
    public void Parse_Page_BlocksInOrder() =>
        Assert.Equal(
            [
                "Heading1 年度报告", "Heading2 一、科技金融", "Paragraph 市科委与浦发银行推出“科技小巨人信贷”——总额5亿元。", "Paragraph 第二行，结束。",
                "ListItem1 发布《办法》", "ListItem1 设立A&B基金", "ListItem2 内层", "TableRow 区\t数", "TableRow 浦东新区\t12家\n3项",
            ],
            SomeReport.Blocks(SomeReport.Html(Page)));

    [Fact]
    public void Parse_Table_HeaderAndCells()
    {
        var document = SomeReport.Html(Page);
        var rows = document.Blocks.Where(b => b.Cells.Count > 0).ToArray();

        Assert.Equal([true, false], rows.Select(r => r.IsTableHeader));
        Assert.Equal(["浦东新区", "12家\n3项"], rows[1].Cells.Select(c => c.Of(document.Text.Text)));
    }

    [Theory]
    [InlineData("浦发银行推出", "浦发银行</b>推出")]
    [InlineData("——总额5亿", "&mdash;&mdash;总额&#53;亿")]
    [InlineData("A&B", "A&amp;B")]
    public void ToSource_Html_GivesTheRawText(string clean, string expected) =>
        Assert.Equal(expected, SomeReport.RawOf(SomeReport.Html(Page), Page, clean));

    [Theory]
    [InlineData("<p>没有结束", "没有结束")]
    [InlineData("<div><p>一。</div></p></td></tr></table>二。", "一。\n二。")]
    [InlineData("<p>a < b 与 c</p>", "a < b与c")]
    [InlineData("<script>没有结束<p>文。</p>", "没有结束\n文。")]
    [InlineData("<table><tr><td>甲<td>乙<tr><td>丙", "甲\t乙\n丙")]
    [InlineData("没有标签。", "没有标签。")]
    public void Parse_BrokenHtml_TextSurvives(string raw, string expected) => Assert.Equal(expected, SomeReport.Html(raw).Text.Text);
}
