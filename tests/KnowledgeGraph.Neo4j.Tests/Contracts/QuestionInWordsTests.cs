using KnowledgeGraph.Neo4j.Tests.Fixtures;
using KnowledgeGraph.Querying;
using KnowledgeGraph.Querying.Routing;

namespace KnowledgeGraph.Neo4j.Tests.Contracts;

/// <summary>A question in words is understood alike on the embedded store and on a server.</summary>
[Collection(ServerTests.Name)]
public sealed class QuestionInWordsTests(Neo4jServer server)
{
    /// <summary>What the full-text index reads as signs of its own language, in words that reach it: none of these names a known entity.</summary>
    private static readonly string[] _signs =
    [
        "“投贷宝”产品(2011)的 AND OR NOT 关系？",
        "name:科技小巨人 +企业 -银行 ^2 ~1 有哪些数据",
        "上海农产品深加工技术转移服务 /联盟/ [1 TO 9] {a}",
        "what is (a && b) || !c \\ \"d * ? e",
        "科技金融信息服务平台 \\\\ \" 周围有哪些关系",
        "AND", "()", "\"", "\\", "*?", "",
    ];

    [Fact]
    public async Task Route_WordsOfAllKinds_IsTheSameOnBothStores()
    {
        using var neo4j = await TestStore.EmptyAsync(server.Require());
        await neo4j.LoadAsync(Reports.Samples);
        await neo4j.WriteAsync("CALL db.awaitIndexes(60)");
        using var embedded = Reports.Embedded(Reports.Samples);
        var library = QuestionLibrary.Load();
        var here = await QuestionRouter.CreateAsync(library, embedded, TestStore.Cancellation);
        var there = await QuestionRouter.CreateAsync(library, neo4j.Store, TestStore.Cancellation);

        foreach (var words in Phrasings().Concat(_signs))
            Assert.Equal(Told(words, await here.RouteAsync(words, TestStore.Cancellation)), Told(words, await there.RouteAsync(words, TestStore.Cancellation)));
    }

    private static IEnumerable<string> Phrasings() =>
        File.ReadLines(Path.Combine(Neo4jServer.Root, "tests", "questions", "phrasings.tsv"))
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split('\t')[1]);

    private static string Told(string words, QuestionRoute route) =>
        $"{words}: {route.Best?.Question.Id ?? "unsure"} {string.Join(", ", route.Best?.Parameters ?? new Dictionary<string, string>(StringComparer.Ordinal))}"
        + $" of {string.Join(", ", route.Nearest.Select(near => near.Question.Id))} names {string.Join(", ", route.Mentions.Select(mention => $"{mention.Surface}={mention.Name}"))}";
}
