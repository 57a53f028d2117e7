using System.Text;
using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Verifying;
using Xunit;

namespace KnowledgeGraph.Tests.Verifying;

public sealed class QuoteMatcherTests
{
    [Theory]
    [InlineData("市科委发布", "市科委发布")]
    [InlineData("市科委\n  发布", "市科委发布")]
    [InlineData("**市科委**发布 $2.99$ 万户", "市科委发布2.99万户")]
    [InlineData("A &amp; B&nbsp;C &#20013;&#x6587;", "A & B C 中文")]
    [InlineData("a &lt;b&gt; c", "a <b> c")]
    [InlineData("市<b class=\"x\">科委</b>发布<br/>通知", "市科委发布\n通知")]
    [InlineData("一\r\n二", "一\n二")]
    [InlineData("见[办法](http://x.cn/a_b)第3条", "见办法第3条")]
    [InlineData("图![照片](p.png)说明", "图照片说明")]
    [InlineData("◆ 建立\u00a0平台\u200b", "建立平台")]
    [InlineData("引文\n> - 继续", "引文\n继续")]
    [InlineData("一<!-- 注 -->二<script>if(a<b)</script>三", "一二三")]
    [InlineData("增长<5%，3<4", "增长<5%，3<4")]
    [InlineData("a*b*c", "a*bc")]
    [InlineData("| 浦东 | 37 |", "浦东 | 37")]
    [InlineData("***", "")]
    [InlineData("𬭚元素\U0001F600", "𬭚元素\U0001F600")]
    public void Holds_MarkupLeftOut_IsTrue(string raw, string clean) => Assert.True(QuoteMatcher.Holds(raw, clean));

    [Theory]
    [InlineData("市科委未发布", "市科委发布")]
    [InlineData("市科委发布", "市科委发布通知")]
    [InlineData("31号", "1号")]
    [InlineData("2021-2023年", "20212023年")]
    [InlineData("增长x5%", "增长5%")]
    [InlineData("A &amp; B", "A amp B")]
    [InlineData("a<b c", "ac")]
    [InlineData("沪科〔2024〕31号", "沪科〔2024〕32号")]
    [InlineData("一、二", "一二")]
    [InlineData("", "一")]
    public void Holds_TextLeftOutOrAdded_IsFalse(string raw, string clean) => Assert.False(QuoteMatcher.Holds(raw, clean));

    [Fact]
    public void Holds_AnyTextWithNoiseBetween_IsTrueAndWithALetterMissingIsFalse()
    {
        string[] noise = ["", " ", "\n", "**", "<b>", "</span>", "\u200b", "`", "<!-- 内 -->"];
        var cases = from text in Gen.Elements("市科委发布办法12号".ToCharArray()).NonEmptyListOf()
                    from marks in Gen.Elements(noise).ListOf(text.Count)
                    from at in Gen.Choose(0, text.Count - 1)
                    select (Text: string.Concat(text), Marks: marks, At: at);
        Check.One(RandomCases.Times(100), Prop.ForAll(cases.ToArbitrary(), example =>
        {
            var raw = new StringBuilder();
            for (int i = 0; i < example.Text.Length; i++)
                raw.Append(example.Marks[i]).Append(example.Text[i]);
            return QuoteMatcher.Holds(raw.ToString(), example.Text) && !QuoteMatcher.Holds(raw.ToString(), example.Text.Remove(example.At, 1));
        }));
    }

    [Theory]
    [InlineData("*")]
    [InlineData("-")]
    [InlineData("<a")]
    [InlineData("](")]
    [InlineData("&")]
    [InlineData(" ")]
    public void Holds_HalfAMegabyteOfMarks_EndsSoon(string mark)
    {
        string raw = string.Concat(Enumerable.Repeat(mark, 500_000 / mark.Length));
        var clock = Effort.Start();
        QuoteMatcher.Holds(raw, raw[..(raw.Length / 2)] + "尾");
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }
}
