using KnowledgeGraph.Model;
using KnowledgeGraph.Querying;

namespace KnowledgeGraph.Embedded.Tests.Searching;

public sealed class TextSearchTests
{
    private static readonly EmbeddedStore Store = EmbeddedStore.FromGraph(new PropertyGraph(
        [
            Some.Node("bank", ["Entity", "Enterprise"], ("name", "上海浦东发展银行"), ("aliases", new[] { "浦发银行", "SPD Bank" })),
            Some.Node("city", ["Entity", "Region"], ("name", "上海市")),
            Some.Node("commission", ["Entity", "Agency"], ("name", "上海市科学技术委员会"), ("aliases", new[] { "市科委" })),
            Some.Node("district", ["Entity", "District"], ("name", "浦东新区")),
            Some.Node("twin1", ["Entity", "Fund"], ("name", "引导基金")),
            Some.Node("twin2", ["Entity", "Alliance"], ("name", "引导基金")),
            Some.Node("nameless", ["Entity"]),
            Some.Node("p1", ["Passage"], ("text", "市科委和浦发银行推出“科技小巨人信贷”。")),
            Some.Node("p2", ["Passage"], ("text", "浦东新区设立引导基金，引导基金规模10亿元。")),
            Some.Node("p3", ["Passage"], ("text", "基金引导产业。")),
        ],
        []));

    [Theory]
    [InlineData("浦发银行", "bank")]
    [InlineData("spd", "bank")]
    [InlineData("ＳＰＤ　ＢＡＮＫ", "bank")]
    [InlineData("浦东", "district bank")]
    [InlineData("引导基金", "twin1 twin2")]
    [InlineData("上海", "city commission bank")]
    [InlineData("\\\"海市\\\"", "city commission")]
    [InlineData("\\\"上海科学\\\"", "")]
    [InlineData("+上海 -银行", "city commission")]
    [InlineData("上海 AND 银行", "bank")]
    [InlineData("上海 AND NOT 银行", "city commission")]
    [InlineData("浦发 OR 引导", "twin1 twin2 bank")]
    [InlineData("NOT 上海", "")]
    [InlineData("ba*", "bank")]
    [InlineData("海", "")]
    [InlineData("", "")]
    [InlineData("the", "")]
    public void QueryNodes_OnEntities_GivesTheBestFirst(string query, string expected)
    {
        var result = Some.Run(Store, $"CALL db.index.fulltext.queryNodes('entityText', '{query}') YIELD node RETURN node.id");

        Assert.Equal(expected, string.Join(' ', result.Rows.Select(row => row[0])));
    }

    [Fact]
    public void QueryNodes_OnPassages_CountsOccurrencesAndPhrases()
    {
        Assert.Equal("'p3' | 'p2'", Shown.Rows(Some.Run(Store, "CALL db.index.fulltext.queryNodes('passageText', '引导产业 基金') YIELD node RETURN node.id")));
        Assert.Equal("'p2'", Shown.Rows(Some.Run(Store, "CALL db.index.fulltext.queryNodes('passageText', '\"引导基金\"') YIELD node RETURN node.id")));
    }

    [Fact]
    public void QueryNodes_InsideAQuery_JoinsThePattern()
    {
        var result = Some.Run(
            Store,
            "UNWIND ['浦东', '引导'] AS text CALL db.index.fulltext.queryNodes('entityText', text, {limit: 1}) YIELD node AS n, score MATCH (n:Entity) RETURN text, n.id, score > 0");

        Assert.Equal("'浦东', 'district', true | '引导', 'twin1', true", Shown.Rows(result));
    }

    [Fact]
    public void QueryNodes_WithOptions_SkipsAndLimits()
        => Assert.Equal("'commission'", Shown.Rows(Some.Run(
            Store, "CALL db.index.fulltext.queryNodes('entityText', $text, {skip: 1, limit: 1}) YIELD node RETURN node.id", ("text", "上海"))));

    [Theory]
    [InlineData("CALL db.index.fulltext.queryNodes('entityTxt', 'x')", "Did you mean 'entityText'?")]
    [InlineData("CALL db.index.fulltext.queryNodes('entityText', 'a~2')", "'~' in a text query is not supported")]
    [InlineData("CALL db.index.fulltext.queryNodes('entityText', '\"a')", "quotation mark")]
    [InlineData("CALL db.index.fulltext.queryNodes('entityText', 1)", "needs a text but got a whole number")]
    [InlineData("CALL db.index.fulltext.queryNodes('entityText', 'a', {fuzzy: 1})", "no option 'fuzzy'")]
    [InlineData("CALL db.index.fulltext.queryNodes('entityText', 'a', {limit: -1})", "not negative")]
    [InlineData("CALL db.index.fulltext.queryNodes('entityText')", "takes 2 to 3 arguments but was given 1")]
    [InlineData("CALL db.labels(1)", "takes no arguments but was given 1")]
    public void QueryNodes_WrongArguments_AreRefused(string statement, string expected)
        => Assert.Contains(expected, Assert.Throws<QueryException>(() => Some.Run(Store, statement)).Message);

    [Fact]
    public void QueryNodes_GraphWithoutTexts_GivesNoRows()
        => Assert.Empty(Some.Run(EmbeddedStore.FromGraph(new PropertyGraph([], [])), "CALL db.index.fulltext.queryNodes('entityText', 'x')").Rows);

    [Fact]
    public void FindText_WholeQuestion_GivesTheEntityItNames()
    {
        var found = Store.FindText("entityText", "浦发银行(+市科委) 推出了哪些产品？", 2);

        Assert.Equal(["bank", "commission"], found.Select(match => match.Node.Properties["id"]));
        Assert.True(found[0].Score > found[1].Score);
        Assert.Throws<QueryException>(() => Store.FindText("other", "x", 1));
    }

    [Fact]
    public void Indexes_OfTheGraph_AreListed()
        => Assert.Equal(
            "'id', 'RANGE', [] | 'name', 'RANGE', [] | 'entityText', 'FULLTEXT', ['Entity'] | 'passageText', 'FULLTEXT', ['Passage']",
            Shown.Rows(Some.Run(Store, "CALL db.indexes() YIELD name, type, labelsOrTypes")));

    [Fact]
    public void Visualization_OfTheGraph_HasANodeForEachLabelAndARelationshipForEachPair()
    {
        var row = Assert.Single(Some.Run("CALL db.schema.visualization()").Rows);
        var nodes = ((IReadOnlyList<object?>)row[0]!).Cast<NodeValue>().Select(node => (string)node.Properties["name"]!);
        var relationships = ((IReadOnlyList<object?>)row[1]!).Cast<RelationshipValue>().Where(r => r.Type == "ISSUED").Select(r => $"{r.StartElementId} {r.EndElementId}");
        Assert.Equal(["Agency", "Entity", "Fund", "Policy"], nodes);
        Assert.Equal(["Agency Entity", "Agency Policy", "Entity Entity", "Entity Policy"], relationships);
    }
}
