using KnowledgeGraph.Querying;
using Newtonsoft.Json.Linq;
using Xunit;

namespace KnowledgeGraph.Cli.Tests.Verbs;

/// <summary>Every question of the library on the small graph: the rows were written from its sentences, and a Neo4j 5.26 server gave the same.</summary>
public sealed class AskVerbTests(GraphFixture graph) : IClassFixture<GraphFixture>
{
    public static TheoryData<string> Questions => [.. QuestionLibrary.Load().Questions.Select(q => q.Id)];

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Ask_EveryQuestion_ReturnsTheColumnsOfItsHeader(string id)
    {
        var question = QuestionLibrary.Load().Find(id);
        using var file = GraphFile.Open(graph.Path);

        var answer = await file.RunAsync(
            new Query(question.Statement, question.Parameters.ToDictionary(p => p.Name, p => p.Default, StringComparer.Ordinal)),
            TestContext.Current.CancellationToken);

        Assert.Equal(question.Columns.Select(c => c.Name), answer.Columns);
    }

    [Theory]
    [InlineData("policies-of-agency", "policy", "上海市科学和技术发展“十二五”规划")]
    [InlineData("products-of-bank", "product", "科技履约贷")]
    [InlineData("funds-and-founders", "founder", "浦东新区", null)]
    [InlineData("funds-and-founders", "amount", "200000000", null)]
    [InlineData("alliances-and-fields", "field", "云计算", null)]
    [InlineData("cooperations", "other", "上海浦东发展银行股份有限公司", "上海银行股份有限公司")]
    [InlineData("basis-of-policy", "number", "沪府发〔2011〕84号")]
    [InlineData("figure-over-years", "value", "31", "37")]
    [InlineData("evidence-of-fact", "relation", "COOPERATES_WITH")]
    [InlineData("neighbourhood", "source", "上海市科学技术委员会", "上海浦东发展银行股份有限公司", "上海银行股份有限公司")]
    [InlineData("district-profile", "kind", "Fund", "Observation", "Park", "Policy")]
    [InlineData("acts-of-agency", "act", "COOPERATES_WITH", "COOPERATES_WITH", "ESTABLISHED", "ISSUED", "OFFERS")]
    public void Ask_PlannedLeftOut_GivesTheDoneFactsInOrder(string id, string column, params string?[] values)
    {
        Assert.Equal(values, Column(column, Ask(id, Subject(id))));
    }

    [Theory]
    [InlineData("policies-of-agency", "policy", "上海市科学和技术发展“十二五”规划", "关于推动科技金融服务创新促进科技企业发展的实施意见")]
    [InlineData("products-of-bank", "product", "科技履约贷", "科技小巨人信贷")]
    [InlineData("figure-over-years", "value", "31", "37", "50")]
    public void Ask_Planned_BringsPlannedFactsIn(string id, string column, params string[] values)
    {
        Assert.Equal(values, Column(column, Ask(id, [.. Subject(id), "--param", "planned=true"])));
    }

    [Fact]
    public void Ask_ShortestConnection_WalksEitherDirection()
    {
        var run = Ask("shortest-connection", "--param", "from=浦发银行", "--param", "to=云计算", "--format", "json");

        var row = Assert.Single(JArray.Parse(run.Out));
        Assert.Equal(3, (int)row["length"]!);
        Assert.Equal(
            ["上海浦东发展银行股份有限公司", "上海市科学技术委员会", "上海云计算产业联盟", "云计算"],
            row["chain"]!.Select(name => (string?)name));
    }

    [Fact]
    public void Ask_AliasOrName_GivesTheSameRows()
    {
        Assert.Equal(Ask("acts-of-agency", "--param", "agency=市科委").Out, Ask("acts-of-agency", "--param", "agency=上海市科学技术委员会").Out);
    }

    [Fact]
    public void Ask_Together_NamesTheOthersWhoDidIt()
    {
        Assert.Contains("上海市科学技术委员会; 上海银行股份有限公司", Ask("products-of-bank", "--format", "table").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Ask_EveryStatedRow_HasItsQuote()
    {
        Assert.All(
            new[] { "policies-of-agency", "acts-of-agency", "district-profile", "products-of-bank", "cooperations", "basis-of-policy", "figure-over-years", "neighbourhood" },
            id => Assert.All(NotEmpty(Column("quote", Ask(id, Subject(id)))), quote => Assert.False(string.IsNullOrEmpty(quote))));
    }

    [Theory]
    [InlineData("There is no question 'product-of-bank'. Did you mean 'products-of-bank'?", "product-of-bank")]
    [InlineData("has no parameter 'agancy'. Did you mean 'agency'?", "policies-of-agency", "--param", "agancy=市科委")]
    [InlineData("Parameter 'year' takes a whole number", "policies-of-agency", "--param", "year=去年")]
    [InlineData("--param takes name=value", "policies-of-agency", "--param", "市科委")]
    [InlineData("'year' is given twice", "policies-of-agency", "--param", "year=2011", "--param", "year=2012")]
    public void Ask_BadInput_IsRefused(string message, params string[] args)
    {
        KgRun.Of(["ask", .. args, "--graph", graph.Path]).Refused(message);
    }

    /// <summary>What the small graph can be asked for where the default of the question is not in it.</summary>
    private static string[] Subject(string id) => id switch
    {
        "policies-of-agency" => ["--param", "agency=市科委"],
        "neighbourhood" => ["--param", "entity=科技履约贷"],
        _ => [],
    };

    private KgRun Ask(string id, params string[] rest) =>
        KgRun.Of(["ask", id, "--graph", graph.Path, .. rest.Contains("--format", StringComparer.Ordinal) ? rest : [.. rest, "--format", "json"]]);

    private static IEnumerable<string?> NotEmpty(IEnumerable<string?> values)
    {
        Assert.NotEmpty(values);
        return values;
    }

    private static IEnumerable<string?> Column(string column, KgRun run)
    {
        Assert.Equal(string.Empty, run.Error);
        return JArray.Parse(run.Out).Select(row => row[column]!.Type == JTokenType.Null ? null : (string?)row[column]);
    }
}
