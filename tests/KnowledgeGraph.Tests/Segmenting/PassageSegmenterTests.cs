using KnowledgeGraph.Model;
using KnowledgeGraph.Segmenting;
using KnowledgeGraph.Tests.Reading;
using Xunit;

namespace KnowledgeGraph.Tests.Segmenting;

public sealed class PassageSegmenterTests
{
    [Fact]
    public void Segment_Headings_PathOfThoseAbove()
    {
        var passages = PassageSegmenter.Segment(SomeReport.Text("# 报告\n\n## 甲\n\n正文一。\n\n## 乙\n\n### 丙\n\n正文二。"));

        Assert.Equal(["", "报告", "报告>甲", "报告", "报告>乙", "报告>乙>丙"], passages.Select(p => string.Join('>', p.HeadingPath)));
        Assert.Equal(Enumerable.Range(1, 6).Select(i => $"report#{i}"), passages.Select(p => p.Id));
    }

    [Fact]
    public void Segment_MonthLines_GovernUntilHeadingOrGap()
    {
        var passages = PassageSegmenter.Segment(SomeReport.Text(
            "# 报告\n\n正文。\n\n2月\n\n- 发布甲\n\n2023年3月份\n\n- 发布乙\n- 发布丙\n\n十二月\n\n- 发布丁\n\n\n\n- 没有月份\n\n4月\n\n- 发布戊\n\n# 下一章\n\n正文。"));

        Assert.Equal(
            [("正文。", null), ("发布甲", 2), ("发布乙", 3), ("发布丙", 3), ("发布丁", 12), ("没有月份", null), ("发布戊", 4), ("正文。", null)],
            passages.Where(p => p.Kind != BlockKind.Heading).Select(p => (p.Text, p.Month)));
        Assert.Equal(["报告"], passages.Single(p => p.Text == "没有月份").HeadingPath);
    }

    [Theory]
    [InlineData("13月")]
    [InlineData("3月，发布办法")]
    [InlineData("截至3月")]
    public void Segment_NotAMonthLine_NoMonth(string line) =>
        Assert.All(PassageSegmenter.Segment(SomeReport.Text($"# 报告\n\n{line}\n\n- 发布甲")), p => Assert.Null(p.Month));

    [Fact]
    public void Segment_Table_ColumnTitles()
    {
        var passages = PassageSegmenter.Segment(SomeReport.Text("| 区 | 企业数 |\n|---|---|\n| 浦东新区 | 12家 |\n\n正文。\n\n| 甲 | 乙 |"));

        Assert.Equal([("区", "浦东新区"), ("企业数", "12家")], passages[1].Cells.Select(c => (c.Column, c.Span.Of(passages[1].Text))));
        Assert.All(passages[0].Cells, c => Assert.Equal("", c.Column));
        Assert.Empty(passages[2].Cells);
        Assert.Equal([("", "甲"), ("", "乙")], passages[3].Cells.Select(c => (c.Column, c.Span.Of(passages[3].Text))));
    }

    [Fact]
    public void Segment_OwnReport_MonthsOfTheChronicle()
    {
        var passages = PassageSegmenter.Segment(OwnReports.Read("shanghai-2023-innovation-ecosystem"));

        Assert.Equal(9, passages.First(p => p.Text.Contains("改革试验区实施方案》发布", StringComparison.Ordinal)).Month);
        Assert.Equal(4, passages.Single(p => p.Text.StartsWith("发布《长三角科技创新共同体", StringComparison.Ordinal)).Month);
        Assert.Null(passages.Single(p => p.Text.StartsWith("研究制定《关于促进上海市知识产权金融", StringComparison.Ordinal)).Month);
        Assert.Equal(
            ["7 营造具有全球竞争力的创新生态", "7.1 科技金融服务体系持续完善", "科技信贷融资服务体系进一步优化", "科技金融信贷产品持续优化"],
            passages.Single(p => p.Text.StartsWith("科创助力贷", StringComparison.Ordinal)).HeadingPath);
    }
}
