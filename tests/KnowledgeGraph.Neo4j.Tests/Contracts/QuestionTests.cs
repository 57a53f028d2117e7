using KnowledgeGraph.Cli.Tests.Questions;
using KnowledgeGraph.Neo4j.Tests.Fixtures;
using KnowledgeGraph.Querying;
using KnowledgeGraph.Querying.Routing;

namespace KnowledgeGraph.Neo4j.Tests.Contracts;

/// <summary>The questions of the library on a server that holds the graph of the sample reports: right, and the same as on the embedded store.</summary>
[Collection(ServerTests.Name)]
public sealed class QuestionTests(Neo4jServer server)
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

    private static readonly QuestionLibrary _library = QuestionLibrary.Load();

    /// <summary>The tests of this class follow one another and only read.</summary>
    private static bool _isLoaded;

    /// <summary>What the server answered: the questions' defaults and examples are among those with expected rows.</summary>
    private static readonly Dictionary<string, QueryResult> _answers = new(StringComparer.Ordinal);

    [Fact]
    public async Task Ask_OfTheSampleReports_GivesTheExpectedRows()
    {
        using var neo4j = await SamplesAsync();
        var faults = new List<string>();

        foreach (var expected in ExpectedAnswer.All(Neo4jServer.Root).Values)
            faults.AddRange(expected.Faults(await AskAsync(neo4j, _library.Find(expected.Question), expected.With)));

        Assert.Equal([], faults);
    }

    [Fact]
    public async Task Ask_EveryQuestionOfTheLibrary_GivesTheSameRowsOnBothStores()
    {
        using var neo4j = await SamplesAsync();
        using var embedded = Reports.Embedded(Reports.Samples);
        var differences = new List<string>();

        foreach (var (question, given) in _library.Questions.SelectMany(Asked))
        {
            var expected = Shown.Rows(await embedded.RunAsync(Bound(question, given), TestStore.Cancellation)).ToList();
            var found = Shown.Rows(await AskAsync(neo4j, question, given)).ToList();
            if (expected.SequenceEqual(found, StringComparer.Ordinal))
                continue;
            var at = expected.Zip(found).TakeWhile(pair => pair.First == pair.Second).Count();
            differences.Add($"{question.Id} {string.Join(", ", given)}: {expected.Count} and {found.Count} rows, different from row {at}:\n  {expected.ElementAtOrDefault(at)}\n  {found.ElementAtOrDefault(at)}");
        }

        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    [Fact]
    public async Task Route_WordsOfAllKinds_IsTheSameOnBothStores()
    {
        using var neo4j = await SamplesAsync();
        using var embedded = Reports.Embedded(Reports.Samples);
        var here = await QuestionRouter.CreateAsync(_library, embedded, TestStore.Cancellation);
        var there = await QuestionRouter.CreateAsync(_library, neo4j.Store, TestStore.Cancellation);

        foreach (var words in Phrasings().Concat(_signs))
            Assert.Equal(Told(words, await here.RouteAsync(words, TestStore.Cancellation)), Told(words, await there.RouteAsync(words, TestStore.Cancellation)));
    }

    [Fact]
    public async Task Ask_FullTextOfChinese_FindsByParts()
    {
        using var store = await SamplesAsync();

        var names = (await store.RowsAsync("CALL db.index.fulltext.queryNodes('entityText', '科学技术') YIELD node RETURN node.name")).Select(row => row[0]);

        Assert.Contains("上海市科学技术委员会", names);
    }

    private static async Task<QueryResult> AskAsync(TestStore neo4j, Question question, IReadOnlyDictionary<string, string> given)
    {
        var name = string.Join(' ', given.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => $"{p.Key}={p.Value}").Prepend(question.Id));
        if (!_answers.TryGetValue(name, out var answer))
            _answers[name] = answer = await neo4j.Store.RunAsync(Bound(question, given), TestStore.Cancellation);
        return answer;
    }

    private static Query Bound(Question question, IReadOnlyDictionary<string, string> given) =>
        new(question.Statement, QuestionParameterBinder.Bind(question, given));

    private async Task<TestStore> SamplesAsync()
    {
        if (_isLoaded)
            return new TestStore(server.Require());
        var store = await TestStore.EmptyAsync(server.Require());
        await store.LoadAsync(Reports.Samples);
        await store.WriteAsync("CALL db.awaitIndexes(60)");
        _isLoaded = true;
        return store;
    }

    /// <summary>With its defaults, and as its examples ask it.</summary>
    private static IEnumerable<(Question Question, IReadOnlyDictionary<string, string> Given)> Asked(Question question) =>
        question.Examples.Select(example => (question, example.Parameters)).Prepend((question, new Dictionary<string, string>(StringComparer.Ordinal)));

    private static IEnumerable<string> Phrasings() =>
        File.ReadLines(Path.Combine(Neo4jServer.Root, "tests", "questions", "phrasings.tsv"))
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split('\t')[1]);

    private static string Told(string words, QuestionRoute route) =>
        $"{words}: {route.Best?.Question.Id ?? "unsure"} {string.Join(", ", route.Best?.Parameters ?? new Dictionary<string, string>(StringComparer.Ordinal))}"
        + $" of {string.Join(", ", route.Nearest.Select(near => near.Question.Id))} names {string.Join(", ", route.Mentions.Select(mention => $"{mention.Surface}={mention.Name}"))}";
}
