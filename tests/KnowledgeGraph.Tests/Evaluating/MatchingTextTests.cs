using KnowledgeGraph.Evaluating.Matching;
using Xunit;

namespace KnowledgeGraph.Tests.Evaluating;

public sealed class MatchingTextTests
{
    [Theory]
    [InlineData("ＡＢＣ（）①㈱ﬁ", "ABC()1(株)fi")]
    [InlineData("e\u0301 \u3000℃…", "\u00e9  °C...")]
    [InlineData("가", "가")]
    [InlineData("中文，", "中文,")]
    [InlineData("plain", "plain")]
    [InlineData("\uF900𬭚", "\u8C48𬭚")]
    public void Of_Text_IsInFormKC(string text, string expected) => Assert.Equal(expected, CompatibilityForm.Of(text));

    [Theory]
    [InlineData("《关于 “创新” 的（试行）办法》", "关于创新的试行办法")]
    [InlineData("A-B—C–D·E•F", "abcdef")]
    [InlineData("〔2024〕31号", "〔2024〕31号")]
    [InlineData(" \u001f\u00a0", "")]
    public void Normalize_Name_DropsMarksAndFoldsWidthAndCase(string name, string expected) => Assert.Equal(expected, MatchingText.Normalize(name));

    [Theory]
    [InlineData("元人民币", "元")]
    [InlineData("％", "%")]
    [InlineData("项（次）", "项次")]
    public void NormalizeUnit_Unit_FoldsItsForms(string unit, string expected) => Assert.Equal(expected, MatchingText.NormalizeUnit(unit));

    [Theory]
    [InlineData("科技企业", "科技企业", 1.0)]
    [InlineData("科技企业", "科技", 0.5)]
    [InlineData("家", "家", 1.0)]
    [InlineData("家", "项", 0.0)]
    [InlineData("", "", 1.0)]
    [InlineData("哈哈哈", "哈哈", 2.0 / 3)]
    public void Dice_Texts_CountsSharedBigrams(string first, string second, double expected)
        => Assert.Equal(expected, BigramSimilarity.Dice(first, second), 12);

    [Fact]
    public void Compare_RareHanAgainstFullWidthBracket_IsByCodePoint()
    {
        Assert.True(CodePointComparer.Instance.Compare("（", "𬭚") < 0);
        Assert.True(CodePointComparer.Instance.Compare("a", "ab") < 0);
        Assert.Equal(0, CodePointComparer.Instance.Compare("科委", "科委"));
    }
}
