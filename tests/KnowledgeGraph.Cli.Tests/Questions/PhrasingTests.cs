using KnowledgeGraph.Querying;
using KnowledgeGraph.Querying.Routing;
using Xunit;

namespace KnowledgeGraph.Cli.Tests.Questions;

/// <summary>Questions in words on the graph of the sample reports.</summary>
public sealed class PhrasingTests(SampleGraphFixture sample) : IClassFixture<SampleGraphFixture>
{
    /// <summary>The rest may be unsure and must not be wrong.</summary>
    private const double LeastShare = 0.85;

    [Fact]
    public async Task Route_AllPhrasings_IsMostlyRightAndNeverWrong()
    {
        using var file = GraphFile.Open(sample.Path);
        var router = await QuestionRouter.CreateAsync(QuestionLibrary.Load(), file, TestContext.Current.CancellationToken);
        var outcomes = new List<(Phrasing Phrasing, string Outcome)>();
        foreach (var phrasing in Phrasing.All)
            outcomes.Add((phrasing, Outcome(phrasing, await router.RouteAsync(phrasing.Text, TestContext.Current.CancellationToken))));

        foreach (var (phrasing, outcome) in outcomes.Where(o => o.Outcome != Phrasing.Right))
            TestContext.Current.TestOutputHelper?.WriteLine($"{phrasing.Set}: {phrasing.Text}: {outcome}");
        foreach (var set in outcomes.GroupBy(o => o.Phrasing.Set))
            TestContext.Current.TestOutputHelper?.WriteLine($"RIGHT {set.Key} {set.Count(o => o.Outcome == Phrasing.Right)} of {set.Count()}");
        Assert.True(outcomes.Count >= 60, $"only {outcomes.Count} phrasings");
        Assert.Equal([], outcomes.Where(o => o.Outcome.StartsWith("wrong", StringComparison.Ordinal)).Select(o => $"{o.Phrasing.Text} {o.Outcome}"));
        Assert.InRange(outcomes.Count(o => o.Outcome == Phrasing.Right), Math.Ceiling(LeastShare * outcomes.Count), outcomes.Count);
    }

    [Theory]
    [InlineData("今天天气怎么样？")]
    [InlineData("What is the meaning of life?")]
    [InlineData("推出了哪些产品？")]
    [InlineData("浦发银行香港分行推出什么产品？")]
    [InlineData("苏州银行推出了哪些产品？")]
    [InlineData("硅谷银行持有多少股份？")]
    public async Task Route_WordsThatNameNoQuestion_OffersTheNearestThree(string words)
    {
        using var file = GraphFile.Open(sample.Path);
        var router = await QuestionRouter.CreateAsync(QuestionLibrary.Load(), file, TestContext.Current.CancellationToken);

        var route = await router.RouteAsync(words, TestContext.Current.CancellationToken);

        Assert.True(route.Best is null || route.Best.Question.Asks.Count == 0, $"took it for {route.Best?.Question.Id}");
        Assert.Equal(3, route.Nearest.Count);
    }

    private static string Outcome(Phrasing phrasing, QuestionRoute route)
    {
        if (route.Best is null && phrasing.IsUnanswered)
            return Phrasing.Right;
        if (route.Best is not { } best)
            return $"unsure, nearest {string.Join(", ", route.Nearest.Select(n => $"{n.Question.Id} {n.Score:0.00}{(n.Missing.Count > 0 ? "?" : "")}"))}";
        var wrong = phrasing.Wanted.FirstOrDefault(want => !best.Parameters.Any(p => want == p.Value || want == $"{p.Key}={p.Value}"));
        if (wrong is not null && phrasing.IsEntity(wrong) && best.Parameters.Values.Any(value => route.Mentions.Any(m => m.Name == value)))
            return $"wrong entity: {best.Question.Id} with {string.Join(", ", best.Parameters)} instead of {wrong}";
        if (!phrasing.Questions.Contains(best.Question.Id, StringComparer.Ordinal))
            return $"wrong: taken for {best.Question.Id} {best.Score:0.00} ({string.Join(", ", route.Nearest.Skip(1).Select(n => $"{n.Question.Id} {n.Score:0.00}"))})";
        return wrong is null ? Phrasing.Right : $"wrong: {best.Question.Id} without {wrong}";
    }
}
