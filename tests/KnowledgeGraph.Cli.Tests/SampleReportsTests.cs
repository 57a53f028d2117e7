using KnowledgeGraph.Querying;
using Newtonsoft.Json.Linq;
using Xunit;

namespace KnowledgeGraph.Cli.Tests;

/// <summary>The whole way on the owner's reports: build, then every question with its defaults.</summary>
public sealed class SampleReportsTests(SampleGraphFixture sample) : IClassFixture<SampleGraphFixture>
{
    // The five reports hold no two figures that contradict each other.
    private static readonly string[] _withoutAnswer = ["conflicting-figures"];

    public static TheoryData<string> Questions => [.. QuestionLibrary.Load().Questions.Select(q => q.Id).Except(_withoutAnswer, StringComparer.Ordinal)];

    [Fact]
    public void Build_SampleReports_ReadsAllAndAnswersWithSentences()
    {
        Assert.Equal((0, string.Empty), (sample.Build.Code, sample.Build.Error));
        Assert.Contains("Read 5 documents", sample.Build.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("no rows", sample.Build.Out, StringComparison.Ordinal);
        Assert.Contains("科技小巨人信贷", sample.Build.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Ask_ConflictsOfAnyReading_GivesAnAnswer()
        => Assert.NotEmpty(JArray.Parse(KgRun.Of("ask", "conflicting-figures", "--param", "loose=true", "--graph", sample.Path, "--format", "json").Out));

    [Theory]
    [MemberData(nameof(Questions))]
    public void Ask_Defaults_GiveAnAnswer(string id)
    {
        var run = KgRun.Of("ask", id, "--graph", sample.Path, "--format", "json");

        Assert.Equal((0, string.Empty), (run.Code, run.Error));
        Assert.NotEmpty(JArray.Parse(run.Out));
    }
}
