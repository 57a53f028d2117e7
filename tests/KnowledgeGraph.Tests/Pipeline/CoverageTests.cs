using KnowledgeGraph.Model;
using KnowledgeGraph.Tests.Reading;
using KnowledgeGraph.Tests.Specs;
using Xunit;

namespace KnowledgeGraph.Tests.Pipeline;

/// <summary>What led to no fact is told, and what did is not.</summary>
public sealed class CoverageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Coverage_FactInOneOfTwoSentences_CountsOne()
    {
        var coverage = Of("合肥市科技局发布《合肥市量子产业发展规划》。这一年天气很好。");

        Assert.Equal((1, 1, 2, 1), (coverage.Passages, coverage.PassagesWithFacts, coverage.Sentences, coverage.SentencesWithFacts));
        Assert.Empty(coverage.Gaps);
    }

    [Fact]
    public void Coverage_NameWithoutAFact_IsUnlinked()
        => Assert.Contains(new CoverageGap(CoverageGapKind.UnlinkedName, "合肥市科技局", "text#1"), Of("来自合肥市科技局的消息令人鼓舞。").Gaps);

    [Fact]
    public void Coverage_TitleOfABook_IsUnused()
        => Assert.Contains(new CoverageGap(CoverageGapKind.UnusedTitle, "少年爱迪生", "text#1"), Of("节目《少年爱迪生》播出。").Gaps);

    [Fact]
    public void Coverage_NumberThatCountsNothing_IsUnused()
        => Assert.Contains(new CoverageGap(CoverageGapKind.UnusedNumber, "区的3+X", "text#1"), Of("园区的3+X模式很好。").Gaps);

    [Fact]
    public void Coverage_FigureDateAndTitleWithNumber_AreUsed()
        => Assert.DoesNotContain(Of("2021年，合肥市新增高新技术企业120家，发布《2021年合肥市科技计划》。").Gaps, gap => gap.Kind == CoverageGapKind.UnusedNumber);

    [Fact]
    public void Coverage_PieceOfADrawing_IsAFragment()
        => Assert.Equal([CoverageGapKind.Fragment], Of("第一段讲的是天气。\n\n筑梦 追梦 创梦\n\n第二段也讲天气。").Gaps.Select(gap => gap.Kind));

    private DocumentCoverage Of(string text)
        => SomeBuild.Result(SomeBuild.Write(_folder.Path, text, "报告", 2021)).Report.Coverage["text"];
}
