using KnowledgeGraph.Reading;
using KnowledgeGraph.Segmenting;
using KnowledgeGraph.Tests.Evaluating;
using KnowledgeGraph.Verifying;
using Xunit;

namespace KnowledgeGraph.Tests.Verifying;

/// <summary>What Reading and Segmenting make of real reports stands in the raw files by the verifier's own rule.</summary>
public sealed class ReadPassageTests
{
    public static TheoryData<string> Files =>
        [.. new[] { "seeds/reports", "tests/gold/reports", "tests/gold/outside" }
            .SelectMany(folder => Directory.GetFiles(Path.Combine(GoldFolder.Root, folder), "*.txt"))
            .Select(file => Path.GetRelativePath(GoldFolder.Root, file))
            .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Holds_EveryPassageOfTheFile_AtItsOffsets(string file)
    {
        string path = Path.Combine(GoldFolder.Root, file);
        AssertHolds(DocumentReader.Parse(new ReportFile("r", path, 0, null), SourceReader.Read(path)), SourceReader.Read(path).Text);
    }

    [Theory]
    [InlineData("a.md", "# 标题 [链](http://a.cn)\n\n|区|数|\n|---|---|\n|浦东|**37**家|\n\n- 一&amp;二 $49.99\\%$\n  续行R&D\n\n1. 有序`码`\n> 引文")]
    [InlineData("a.html", "<html><head><title>t</title></head><body><h1>一<br>二</h1><p title=\"a>b<c\">三&nbsp;四<!-- x --></p><table><tr><th>区</th><th>数</th></tr><tr><td>浦东</td><td>37<ul><li>甲</li><li>乙</li></ul></td></tr></table></body></html>")]
    [InlineData("a.html", "<table><tr><th>区</th><th>数</th><th>注</th></tr><tr><td>浦东</td><td>37</td><td></td></tr><tr><td>2.5.2名</td><td></td><td></td></tr></table>")]
    [InlineData("a.md", "# 表\n\n<html><body><table><tr><td>特征</td><td>层</td> colspan=\"3\">要求</td></tr><tr><td rowspan=\"3\">责任心</td><td>工作<!-- 注 --></td><td></td></tr></table></body></html>\n\n| 区 | 数 |\n| --- | --- |\n| 浦东 | |")]
    [InlineData("a.txt", "第一章　总则\r\n\r\n◆ 科 技\r\n创 新\ud800\u200b券\r\n·  另一条\uFFFE")]
    public void Holds_EveryPassageOfMarkup_AtItsOffsets(string name, string raw)
        => AssertHolds(DocumentReader.Parse(new ReportFile("r", name, 0, null), new SourceText(raw, "utf-8", "")), raw);

    private static void AssertHolds(Model.Document document, string raw)
    {
        var passages = PassageSegmenter.Segment(document);
        Assert.NotEmpty(passages);
        Assert.All(passages, passage =>
        {
            var source = document.Text.ToSource(passage.Span);
            string slice = raw[source.Start..source.End];
            Assert.True(QuoteMatcher.Holds(slice, passage.Text), $"{passage.Id}: '{passage.Text}' in '{slice}'");
        });
    }
}
