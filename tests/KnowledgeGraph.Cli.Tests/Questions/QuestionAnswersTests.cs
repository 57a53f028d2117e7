using System.Diagnostics;
using KnowledgeGraph.Querying;
using Xunit;

namespace KnowledgeGraph.Cli.Tests.Questions;

/// <summary>Every question of the library on the graph of the sample reports, against rows written from reading them.</summary>
public sealed class QuestionAnswersTests(SampleGraphFixture sample) : IClassFixture<SampleGraphFixture>
{
    /// <summary>The aim is 100 ms, which every question keeps on an idle machine; the guard lets a busy one pass and catches what walks the
    /// whole graph for each row.</summary>
    private static readonly TimeSpan _limit = TimeSpan.FromSeconds(5);

    public static TheoryData<string> Expectations => [.. ExpectedAnswer.All.Keys];

    public static TheoryData<string> Questions => [.. QuestionLibrary.Load().Questions.Select(q => q.Id)];

    [Fact]
    public void Expectations_OfTheLibrary_NameEveryQuestion()
    {
        var asked = ExpectedAnswer.All.Values.Select(e => e.Question).ToHashSet(StringComparer.Ordinal);

        Assert.Equal([], QuestionLibrary.Load().Questions.Select(q => q.Id).Except(asked, StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Expectations))]
    public async Task Ask_OfTheSampleReports_GivesTheExpectedRows(string name)
    {
        var expected = ExpectedAnswer.All[name];
        var answer = await Ask(expected.Question, expected.With);

        Assert.All(expected.Must, row => Assert.True(ExpectedAnswer.Has(answer, row), $"{name}: no row with {Shown(row)}"));
        Assert.All(expected.MustNot, row => Assert.False(ExpectedAnswer.Has(answer, row), $"{name}: a row with {Shown(row)}"));
        Assert.All(expected.Gaps, row => Assert.True(row.ContainsKey("why"), $"{name}: a gap without its reason: {Shown(row)}"));
        Assert.All(expected.Gaps, row => Assert.False(ExpectedAnswer.Has(answer, ExpectedAnswer.Wanted(row)), $"{name}: no gap any more, it must be there: {Shown(row)}"));
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Example_OfEveryQuestion_GivesRows(string id)
    {
        foreach (var example in QuestionLibrary.Load().Find(id).Examples)
            Assert.NotEmpty((await Ask(id, example.Parameters)).Rows);
    }

    /// <summary>A row that tells facts says where they stand; one that counts or compares has no evidence column.</summary>
    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Evidence_OfEveryRow_ArePassagesOfTheGraph(string id)
    {
        var answer = await Ask(id, new Dictionary<string, string>(StringComparer.Ordinal));
        var (evidence, quote) = (answer.Columns.ToList().IndexOf("evidence"), answer.Columns.ToList().IndexOf("quote"));
        if (quote >= 0)
            Assert.True(evidence >= 0, "a quote without evidence");
        foreach (var row in answer.Rows.Where(_ => evidence >= 0))
        {
            var ids = Assert.IsType<IEnumerable<object?>>(row[evidence], exactMatch: false).ToList();
            Assert.All(ids, passage => Assert.Matches("^[a-z0-9-]+#[0-9]+$", Assert.IsType<string>(passage)));
            Assert.NotEmpty(ids);
        }
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task LookUps_OfEveryParameter_GiveOneColumnOfValues(string id)
    {
        using var file = GraphFile.Open(sample.Path);
        foreach (var parameter in QuestionLibrary.Load().Find(id).Parameters.Where(p => p.Values is not null))
        {
            var values = await file.RunAsync(new Query(parameter.Values!), TestContext.Current.CancellationToken);
            Assert.Equal(["value"], values.Columns);
            Assert.NotEmpty(values.Rows);
        }
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Ask_Defaults_TakesNoLongerThanAGlance(string id)
    {
        var question = QuestionLibrary.Load().Find(id);
        using var file = GraphFile.Open(sample.Path);
        var best = TimeSpan.MaxValue;
        for (var run = 0; run < 5; run++)
        {
            var watch = Stopwatch.StartNew();
            await file.RunAsync(Defaults(question), TestContext.Current.CancellationToken);
            best = watch.Elapsed < best ? watch.Elapsed : best;
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"TIME {id} {best.TotalMilliseconds:0.0} ms");
        Assert.InRange(best, TimeSpan.Zero, _limit);
    }

    private async Task<QueryResult> Ask(string id, IReadOnlyDictionary<string, string> given)
    {
        var question = QuestionLibrary.Load().Find(id);
        using var file = GraphFile.Open(sample.Path);
        return await file.RunAsync(
            new Query(question.Statement, QuestionParameterBinder.Bind(question, given)), TestContext.Current.CancellationToken);
    }

    private static Query Defaults(Question question) =>
        new(question.Statement, QuestionParameterBinder.Bind(question, new Dictionary<string, string>(StringComparer.Ordinal)));

    private static string Shown(Dictionary<string, string> row) => string.Join(", ", row.Select(p => $"{p.Key}: {p.Value}"));
}
