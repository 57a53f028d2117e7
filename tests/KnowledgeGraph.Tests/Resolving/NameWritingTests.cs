using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Resolving;
using Xunit;

namespace KnowledgeGraph.Tests.Resolving;

/// <summary>The one way in which names are written.</summary>
public sealed class NameWritingTests
{
    [Theory]
    [InlineData("上海市科技创新券管理办法(试行)", "上海市科技创新券管理办法（试行）")]
    [InlineData("行动方案(2017-2020年）", "行动方案（2017—2020年）")]
    [InlineData("\"揭榜挂帅\"专项与\"赛马\"专项", "“揭榜挂帅”专项与“赛马”专项")]
    [InlineData("２０２１年ＡＩ大会", "2021年AI大会")]
    [InlineData("上海 市科技 创新券", "上海市科技创新券")]
    [InlineData("微软 Azure AI 中心", "微软Azure AI中心")]
    [InlineData("罗讷-阿尔卑斯大区", "罗讷-阿尔卑斯大区")]
    [InlineData("Horizon 2020 (EU)", "Horizon 2020 (EU)")]
    [InlineData("科技部\n火炬中心", "科技部火炬中心")]
    public void Of_Name_IsWrittenInOneWay(string name, string expected) => Assert.Equal(expected, NameWriting.Of(name));

    /// <summary>Of marks, digits of both widths, blanks and characters: what is written is written so again, and stands for the same key.</summary>
    [Fact]
    public void Of_AnyName_IsSettledAtOnceAndKeepsItsKey()
        => Prop.ForAll(Names, static name =>
        {
            string once = NameWriting.Of(name);
            return NameWriting.Of(once) == once && NameKey.Of(once) == NameKey.Of(name);
        }).Check(RandomCases.Times(100));

    private static Arbitrary<string> Names
        => Gen.Elements("科技创新券２０2A(（)）\"“”-—–－ 　".ToCharArray()).ArrayOf().Select(static units => "科" + new string(units) + "券").ToArbitrary();
}
