using KnowledgeGraph.Neo4j.Tests.Fixtures;
using KnowledgeGraph.Querying;

namespace KnowledgeGraph.Neo4j.Tests.Contracts;

/// <summary>Every question of the library gives the same rows in the same order on the embedded store and on a server.</summary>
[Collection(ServerTests.Name)]
public sealed class QuestionTests(Neo4jServer server)
{
    [Fact]
    public async Task Ask_EveryQuestionOfTheLibrary_GivesTheSameRowsOnBothStores()
    {
        using var neo4j = await TestStore.EmptyAsync(server.Require());
        await neo4j.LoadAsync(Reports.Samples);
        using var embedded = Reports.Embedded(Reports.Samples);
        var differences = new List<string>();

        foreach (var (question, given) in QuestionLibrary.Load().Questions.SelectMany(Asked))
        {
            var query = new Query(question.Statement, QuestionParameterBinder.Bind(question, given));
            var expected = Shown.Rows(await embedded.RunAsync(query, TestStore.Cancellation)).ToList();
            var found = Shown.Rows(await neo4j.Store.RunAsync(query, TestStore.Cancellation)).ToList();
            if (expected.SequenceEqual(found, StringComparer.Ordinal))
                continue;
            var at = expected.Zip(found).TakeWhile(pair => pair.First == pair.Second).Count();
            differences.Add($"{question.Id} {string.Join(", ", given)}: {expected.Count} and {found.Count} rows, different from row {at}:\n  {expected.ElementAtOrDefault(at)}\n  {found.ElementAtOrDefault(at)}");
        }

        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    /// <summary>With its defaults, and as its examples ask it.</summary>
    private static IEnumerable<(Question Question, IReadOnlyDictionary<string, string> Given)> Asked(Question question) =>
        question.Examples.Select(example => (question, example.Parameters)).Prepend((question, new Dictionary<string, string>(StringComparer.Ordinal)));

    [Fact]
    public async Task Ask_FullTextOfChinese_FindsByParts()
    {
        using var store = await TestStore.EmptyAsync(server.Require());
        await store.LoadAsync(Reports.Two);
        await store.WriteAsync("CALL db.awaitIndexes(60)");

        var names = (await store.RowsAsync("CALL db.index.fulltext.queryNodes('entityText', '科学技术') YIELD node RETURN node.name")).Select(row => row[0]);

        Assert.Contains("上海市科学技术委员会", names);
    }
}
