using KnowledgeGraph.Reading;
using KnowledgeGraph.Reading.Manifests;
using Microsoft.Extensions.Logging;
using Xunit;

namespace KnowledgeGraph.Tests.Reading;

public sealed class DocumentReaderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("a.txt", " \n\t\u3000\r\n\u200b ")]
    [InlineData("a.md", "---\n\n![图](a.png)\n")]
    [InlineData("a.html", "<html><head><title>空</title></head><body><p> &nbsp; </p></body></html>")]
    public void Read_NothingVisible_OneSentence(string name, string content)
    {
        string path = _folder.Write(name, content);

        string message = Assert.Throws<ReadingException>(() => new DocumentReader().Read(new ReportFile("a", path, 1, null))).Message;

        Assert.StartsWith(path, message, StringComparison.Ordinal);
        Assert.Contains("holds no text", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_OtherDigestThanManifest_WarnsAndKeepsFacts()
    {
        string path = _folder.Write("a.txt", "改过的报告\n2012年，市科委发布办法。");
        var log = new ListLogger();

        var document = new DocumentReader(log).Read(new ReportFile("a", path, 1, new ReportFacts("a", "原来的标题", 2010, Sha256: "00")));

        Assert.Equal(("原来的标题", 2010), (document.Title, document.Year));
        Assert.Contains("市科委发布办法", document.Text.Text, StringComparison.Ordinal);
        Assert.Contains(path, Assert.Single(log.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_SameDigest_NoWarning()
    {
        var log = new ListLogger();
        var file = ReportFinder.Find([OwnReports.Folder])[0];

        var document = new DocumentReader(log).Read(file);

        Assert.Empty(log.Warnings);
        Assert.Equal(file.Facts?.Sha256, document.Sha256);
    }

    [Theory]
    [InlineData("上海科技进步报告2021年\n2020年的数字是2020年的。", 2021)]
    [InlineData("二〇一〇年工作总结\n2009年基础。", 2010)]
    [InlineData("工作总结\n2011年，市科委推进工作。比2010年增长5%。2011年底完成。", 2011)]
    [InlineData("规划\n印发《行动方案（2021—2023年）》《2035年纲要》。2020年，推进工作。", 2020)]
    [InlineData("没有年份\n推进工作。", null)]
    [InlineData("南通科技工作简报（第8期）\n市科技局　2022年11月30日\n今年以来，市科技局推进三项工作，比2019年多两项。", 2022)]
    [InlineData("盐城：湿地边的创新\n——2024年科技工作侧记\n2017年，研究院落户。2019年、2020年、2021年连续增长。", 2024)]
    [InlineData("漳州科技金融\n（市科技局供稿，2023年1月）\n2022年，全市贷款增长。2015年起步。", 2022)]
    [InlineData("一座实验室的成长\n2003年12月，省政府同清华大学签约。截至2023年6月，孵化企业3000家。到2030年，力争达到5000家。", null)]
    [InlineData("发起海洋产业联盟\n2023湛江海洋装备产业大会12月9日开幕，会上修订2018年的政策。", 2023)]
    [InlineData("二十年引院记\n2003年12月，省政府同清华大学签约。2022年，研究院孵化企业30家。2023年上半年又新增8家，同比增长两成。", 2023)]
    [InlineData("湖光研究院简介\n成立时间：1998年3月\n研究院全年承担项目30项。2022年，经费增长。2022年底，人员200名。", 2022)]
    [InlineData("科技观察\n2024年，管委会拟共建中试基地。此前的2022年，基地已经选址。", 2024)]
    public void Parse_Year_IsWhatTheReportIsAbout(string text, int? expected) => Assert.Equal(expected, SomeReport.Text(text).Year);

    [Fact]
    public void Parse_NoHeading_TitleIsTheId() => Assert.Equal("report", SomeReport.Text("市科委发布办法，推进工作。").Title);

    private sealed class ListLogger : ILogger
    {
        public List<string> Warnings { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Warnings.Add(formatter(state, exception));
    }
}
