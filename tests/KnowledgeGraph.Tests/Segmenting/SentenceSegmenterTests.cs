using KnowledgeGraph.Segmenting;
using Xunit;

namespace KnowledgeGraph.Tests.Segmenting;

public sealed class SentenceSegmenterTests
{
    [Theory]
    [InlineData("一。二！三？", "一。|二！|三？")]
    [InlineData("没有句号", "没有句号")]
    [InlineData("甲；乙；丙。丁", "甲；乙；丙。|丁")]
    [InlineData("他说：“完成了。”后来开始。", "他说：“完成了。”|后来开始。")]
    [InlineData("提出“加快！加快！”的要求。完。", "提出“加快！加快！”的要求。|完。")]
    [InlineData("“先走。再来。”，他说。完。", "“先走。再来。”，他说。|完。")]
    [InlineData("发布《谁来创新？怎样创新》一文。完。", "发布《谁来创新？怎样创新》一文。|完。")]
    [InlineData("（数据截至年底。）下一句。", "（数据截至年底。）|下一句。")]
    [InlineData("增长3.5%，A.B公司No.1。下一句。", "增长3.5%，A.B公司No.1。|下一句。")]
    [InlineData("没有关的“引号。下一句。再一句。", "没有关的“引号。|下一句。|再一句。")]
    [InlineData("真的吗？！是的……好。。。完", "真的吗？！|是的……好。。。|完")]
    [InlineData("见http://a.cn/?id=1说明。Yahoo!公司。", "见http://a.cn/?id=1说明。|Yahoo!|公司。")]
    [InlineData("第一项\n第二项。 第三项", "第一项|第二项。|第三项")]
    [InlineData("枫泾新能源产业基地 基地确立了太阳能、新能源汽车等三大发展领域，引进国内外较有影响力的新能源项目15个。", "枫泾新能源产业基地|基地确立了太阳能、新能源汽车等三大发展领域，引进国内外较有影响力的新能源项目15个。")]
    public void Segment_Text_CutsAtEnds(string text, string expected) =>
        Assert.Equal(expected.Split('|'), SentenceSegmenter.Segment(text).Select(s => s.Of(text)));
}
