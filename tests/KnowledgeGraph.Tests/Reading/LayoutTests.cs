using Xunit;

namespace KnowledgeGraph.Tests.Reading;

public sealed class LayoutTests
{
    [Fact]
    public void Parse_MarkdownHeadings_LevelsByDepth() =>
        Assert.Equal(
            ["Heading1 第十一章 区县科技创新", "Heading2 概述", "Heading3 “市区联动”促进创新发展", "Paragraph 市科委推进工作。"],
            SomeReport.Blocks(SomeReport.Text("# 第十一章 区县科技创新\n\n## 概述\n\n### “市区联动”促进创新发展 ###\n\n市科委推进工作。")));

    [Fact]
    public void Parse_NumbersAgainstMarkup_NumbersWin() =>
        Assert.Equal(
            ["Heading1 第一节 企业创新", "Heading2 创新型企业", "Heading2 创新联盟", "Heading1 第二节 科技金融", "Heading2 加强政策引导", "Heading2 创新财政投入"],
            SomeReport.Blocks(SomeReport.Text("### 第一节 企业创新\n\n#### 创新型企业\n\n## 创新联盟\n\n## 第二节 科技金融\n\n### 加强政策引导\n\n## 创新财政投入")));

    [Fact]
    public void Parse_NumberedLines_AreHeadings() =>
        Assert.Equal(
            ["Heading1 2020年工作总结", "Heading2 一、总体情况", "Heading3 （一）科技金融", "Paragraph 贷款增长，成效明显。", "Heading2 二、下一步", "Paragraph 二、继续推进科技金融工作，扩大规模。"],
            SomeReport.Blocks(SomeReport.Text("2020年工作总结\n一、总体情况\n（一）科技金融\n贷款增长，成效明显。\n二、下一步\n二、继续推进科技金融工作，扩大规模。")));

    [Theory]
    [InlineData("5.1\n推进国家授权的先行先试改革", "Heading1 5.1 推进国家授权的先行先试改革")]
    [InlineData("# 7\n\n## 营造创新生态", "Heading1 7 营造创新生态")]
    [InlineData("第五部分\n深化改革创新，\n破除体制机制障碍", "Heading1 第五部分 深化改革创新，破除体制机制障碍")]
    [InlineData("3.1 促进创新资源向企业集聚", "Heading1 3.1 促进创新资源向企业集聚")]
    public void Parse_NumberAndTitle_OneHeading(string title, string expected) =>
        Assert.Equal([expected, "Paragraph 大力推动改革，形成试验成效。"], SomeReport.Blocks(SomeReport.Text($"{title}\n\n大力推动改革，形成试验成效。")));

    [Fact]
    public void Parse_FirstLine_IsTheTitle()
    {
        var document = SomeReport.Text("四川组建高新区创新发展联盟\n2020年7月31日，联盟成立，成员69家。\n该联盟由省科技厅指导。");

        Assert.Equal("四川组建高新区创新发展联盟", document.Title);
        Assert.Equal(["Heading1", "Paragraph", "Paragraph"], SomeReport.Blocks(document).Select(b => b.Split(' ')[0]));
    }

    [Fact]
    public void Parse_ShortLines_HeadingsAboveLongerTextOnly()
    {
        const string raw = "报告\n\n仪器共享服务\n\n全年共向1678家次企业发放总额5亿元的科技创新券,惠及企业841家次\n\n上市企业377家,排名第二\n\n科技小巨人企业占比超70%\n\n累计募得资金5080亿元,其中上海近1518亿元,排名第一\n\n内容主线\n\n- 怎样发展";

        Assert.Equal(["Heading1", "Heading2", "Paragraph", "Paragraph", "Paragraph", "Paragraph", "Heading2", "ListItem1"], SomeReport.Blocks(SomeReport.Text(raw)).Select(b => b.Split(' ')[0]));
    }

    [Fact]
    public void Parse_Signs_ItemsOrHeadings() =>
        Assert.Equal(
            ["Heading1 报告", "Heading2 税收政策进一步落实", "Paragraph 惠及企业超18581户，减免税额536.46亿元。", "ListItem1 完成授信62.38亿元。", "ListItem1 加大支持力度。", "ListItem2 内层"],
            SomeReport.Blocks(SomeReport.Text("报告\n\n◆ 税收政策进一步落实\n\n惠及企业超18581户，减免税额536.46亿元。\n\n- ◆ 完成授信62.38亿元。\n»\n● 加大支持力度。\n  * 内层")));

    [Fact]
    public void Parse_NumberedEntries_KeepTheirNumbers() =>
        Assert.Equal(
            ["Paragraph 主要做法：", "ListItem1 1.发布办法。", "ListItem1 2、设立基金。", "ListItem1 （3）建设园区。"],
            SomeReport.Blocks(SomeReport.Text("主要做法：\n1. 发布办法。\n2、设立基金。\n（3）建设园区。")));

    [Fact]
    public void Parse_BrokenLines_AreJoined()
    {
        const string raw = "改革药品注册和生产管理制度\n率先开展上市许可和生产许可分离的药品上\n市许可持有人制度，全市已有17家申请单位、\n18家受托生产企业共28个品种提交了试点申\n报资料，其中11个品种是尚未在国内外上市的\n1类新药\n\n落实研发费用加计扣除政策\n2017年落实上年度加计扣除额117.42亿元，受\n惠企业8926家";

        Assert.Equal(
            ["改革药品注册和生产管理制度", "率先开展上市许可和生产许可分离的药品上市许可持有人制度，全市已有17家申请单位、18家受托生产企业共28个品种提交了试点申报资料，其中11个品种是尚未在国内外上市的1类新药", "落实研发费用加计扣除政策", "2017年落实上年度加计扣除额117.42亿元，受惠企业8926家"],
            SomeReport.Blocks(SomeReport.Text(raw)).Select(b => b[(b.IndexOf(' ', StringComparison.Ordinal) + 1)..]));
    }

    [Fact]
    public void Parse_NamesLineByLine_AreNotJoined() =>
        Assert.Equal(4, SomeReport.Text("上海微创医疗器械公司\n上海联影医疗科技公司\n上海微电子装备公司\n中芯国际公司").Blocks.Count);

    [Theory]
    [InlineData("a。\nb。")]
    [InlineData("a。\r\nb。")]
    [InlineData("a。\rb。")]
    [InlineData("a。\u2028b。")]
    [InlineData("a。\fb。")]
    public void Parse_LineBreaks_AllKinds(string raw) => Assert.Equal("a。\nb。", SomeReport.Text(raw).Text.Text);

    [Fact]
    public void Parse_MarkdownTable_RowsAndHeader()
    {
        var document = SomeReport.Text("| 区 | 企业数 |\n|---|:--:|\n| 浦东 新区 | **12** 家 |\n| | 3 |\n\n正文，结束。");
        var rows = document.Blocks.Take(3).ToArray();

        Assert.Equal([true, false, false], rows.Select(r => r.IsTableHeader));
        Assert.Equal(["区", "企业数"], rows[0].Cells.Select(c => c.Of(document.Text.Text)));
        Assert.Equal(["浦东 新区", "12家"], rows[1].Cells.Select(c => c.Of(document.Text.Text)));
        Assert.Equal(["", "3"], rows[2].Cells.Select(c => c.Of(document.Text.Text)));
        Assert.Equal("Paragraph 正文，结束。", SomeReport.Blocks(document)[^1]);
    }

    [Fact]
    public void Parse_TabbedMonthWithHtmlList_MonthAndItems() =>
        Assert.Equal(
            ["Heading1 4月", "ListItem1 发布《若干意见》", "ListItem1 发布《实施办法(试行)》"],
            SomeReport.Blocks(SomeReport.Text("4月\t<ul style=\"list-style-type: none\"><li>发布《若干意见》</li><li>发布《实施办法(试行)》</li></ul>")));
}
