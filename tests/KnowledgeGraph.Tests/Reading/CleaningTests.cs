using Xunit;

namespace KnowledgeGraph.Tests.Reading;

public sealed class CleaningTests
{
    [Theory]
    [InlineData("累计 1557 家。", "累计1557家。")]
    [InlineData("累计入库企业**1557**家，其中 **24家** 上市。", "累计入库企业1557家，其中24家上市。")]
    [InlineData("贷款 $2.99$ 万户，增长 $49.99\\%$ ，其中。", "贷款2.99万户，增长49.99%，其中。")]
    [InlineData("价格从$5到$6不等，合计US$7。", "价格从$5到$6不等，合计US$7。")]
    [InlineData("上海 市科 委发布了办法，又发布。", "上海市科委发布了办法，又发布。")]
    [InlineData("科\u200b技\u00ad创\ufeff新\u0002。", "科技创新。")]
    [InlineData("与 IBM Watson Health 合作，开发 GB 18030 编码。", "与IBM Watson Health合作，开发GB 18030编码。")]
    [InlineData("A&amp;B公司，&#20013;&#x6587;，&nbsp;空格。", "A&B公司，中文，空格。")]
    [InlineData("AT&T公司，R&D投入。", "AT&T公司，R&D投入。")]
    [InlineData("见[办法](http://example.org/a_b)和![图](x.png)说明。", "见办法和说明。")]
    [InlineData("电话138****5678，名单2*3*4。", "电话138****5678，名单2*3*4。")]
    [InlineData("这是*重点*和_强调_，snake_case_name不变。", "这是重点和强调，snake_case_name不变。")]
    [InlineData("P<0.05，x<y，<b>粗体</b>。", "P<0.05，x<y，粗体。")]
    [InlineData("管 交 易 中 心“ 科 技 创 新 板 ”，已 有 累 计 1 3 7 家，增 长 2 . 2 5倍。", "管交易中心“科技创新板”，已有累计137家，增长2.25倍。")]
    [InlineData("科技履约保 小巨人信用贷 科技微贷通 其他", "科技履约保 小巨人信用贷 科技微贷通 其他")]
    [InlineData("\ud83d\ude00科技\ud842\udfb7创新。", "\ud83d\ude00科技\ud842\udfb7创新。")]
    [InlineData("\u200f从右\u202e到左\u202c。", "从右到左。")]
    [InlineData("完成信贷62.38亿元, 798家企业获贷款, 增长。", "完成信贷62.38亿元,798家企业获贷款,增长。")]
    public void Parse_Line_IsCleaned(string raw, string expected) => Assert.Equal(expected, SomeReport.Text(raw).Text.Text);

    [Fact]
    public void Parse_HalfSurrogatePairs_AreLeftOut() =>
        Assert.Equal("半个代理\ud842\udfb7对。", SomeReport.Text("半个\ud83d代理\ud842\udfb7\udfb7对。\ud83d").Text.Text);

    [Fact]
    public void Parse_BoldCaption_StaysApartFromItsText()
    {
        const string raw = "**国资背景投资公司运行机制改革** 浦东新区制定了《试点方案》，并于9月中旬举行了签约仪式，对首批6家企业投资3.4亿元。";

        Assert.StartsWith("国资背景投资公司运行机制改革 浦东新区", SomeReport.Text(raw).Text.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("累计 **1557** 家，贷款 $2.99$ 万户。", "1557家", "1557** 家")]
    [InlineData("累计 **1557** 家，贷款 $2.99$ 万户。", "2.99万户", "2.99$ 万户")]
    [InlineData("A&amp;B公司，投资。", "A&B", "A&amp;B")]
    [InlineData("A&amp;B公司，投资。", "B公司", "B公司")]
    [InlineData("\r\n- ◆ 科技\r\n创新\r\n", "科技创新", "科技\r\n创新")]
    public void ToSource_CleanText_GivesTheRawText(string raw, string clean, string expected) =>
        Assert.Equal(expected, SomeReport.RawOf(SomeReport.Text(raw), raw, clean));
}
