using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Querying;
using KnowledgeGraph.Querying.Routing;
using Xunit;

namespace KnowledgeGraph.Tests.Querying;

public sealed class QuestionLibraryTests
{
    [Fact]
    public void Load_EmbeddedQuestions_HoldsAtLeastFortyFive()
    {
        var ids = QuestionLibrary.Load().Questions.Select(q => q.Id).ToHashSet(StringComparer.Ordinal);

        Assert.True(ids.Count >= 45, $"only {ids.Count} questions");
        Assert.Superset(
            new HashSet<string>(StringComparer.Ordinal)
            {
                "policies-of-agency", "acts-of-agency", "funds-and-founders", "alliances-and-fields", "district-profile", "products-of-bank",
                "cooperations", "basis-of-policy", "figure-over-years", "evidence-of-fact", "neighbourhood", "shortest-connection",
            },
            ids);
    }

    [Fact]
    public void Load_EmbeddedQuestions_AllLieInACategoryFolder()
    {
        Assert.All(QuestionLibrary.Load().Questions, q => Assert.Equal($"questions/{q.Category}/{q.Id}.cypher", q.Path));
    }

    [Fact]
    public void Load_EmbeddedQuestions_AllAskInBothLanguages()
    {
        Assert.All(QuestionLibrary.Load().Questions, q =>
        {
            Assert.EndsWith("?", q.Title, StringComparison.Ordinal);
            Assert.EndsWith("？", q.TitleZh, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Load_EmbeddedQuestions_AllFixTheOrderOfTheirRows()
    {
        Assert.All(QuestionLibrary.Load().Questions, q => Assert.Contains("ORDER BY", q.Statement, StringComparison.Ordinal));
    }

    [Fact]
    public void Load_EmbeddedQuestions_AllSayWhatTheyAnswerInKnownKinds()
    {
        var kinds = QuestionWords.Load(new KnowledgeFiles(overrideFolder: null)).Kinds;

        Assert.All(QuestionLibrary.Load().Questions, q => Assert.NotEmpty(q.Answers));
        Assert.All(QuestionLibrary.Load().Questions, q => Assert.Equal([], q.Answers.Except(kinds, StringComparer.Ordinal)));
    }

    [Fact]
    public void Load_RulesFolder_AddsAndReplacesQuestions()
    {
        var folder = Directory.CreateTempSubdirectory("questions-");
        try
        {
            Directory.CreateDirectory(Path.Combine(folder.FullName, "questions", "c"));
            File.WriteAllText(Path.Combine(folder.FullName, "questions", "c", "own.cypher"), Minimal("own"));

            var library = QuestionLibrary.Load(folder.FullName);

            Assert.Equal(QuestionLibrary.Load().Questions.Count + 1, library.Questions.Count);
            Assert.Equal("A?", library.Find("own").Title);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Parse_WholeFile_GivesEveryPart()
    {
        var question = Parse("questions/funds/fund-list.cypher", """
            // id: fund-list
            // title: Which funds are there?
            // title-zh: 有哪些基金？
            // category: funds
            // purpose: A list.
            // purpose-zh: 一览。
            // keywords: 基金, 资金; fund, funds
            // answers: fund, sum
            // param: year | integer | 2011 | the year
            // param: planned | boolean | false | with plans
            // param: share | float | 0.5 | a share
            // param: names | list | 甲,乙 | names
            // param: fund | string | null | one fund
            // values: fund | MATCH (f:Fund) RETURN f.name AS value ORDER BY value
            // column: fund | its name | text
            // example: year=2011; names=甲,乙 | One fund.
            MATCH (f:Fund) // $comment
            WHERE f.name <> '$text' AND $planned AND f.year = $year AND f.share > $share AND f.name IN $names AND f.name = $fund
            RETURN f.name AS fund
            ORDER BY fund;
            """);

        Assert.Equal("funds", question.Category);
        Assert.Equal(["year", "planned", "share", "names", "fund"], question.Parameters.Select(p => p.Name));
        Assert.Equal([2011L, false, 0.5], question.Parameters.Take(3).Select(p => p.Default));
        Assert.Equal(["甲", "乙"], Assert.IsType<IEnumerable<object?>>(question.Parameters[3].Default, exactMatch: false));
        Assert.Null(question.Parameters[4].Default);
        Assert.Equal("MATCH (f:Fund) RETURN f.name AS value ORDER BY value", question.Parameters[4].Values);
        Assert.Equal(["基金", "资金", "fund", "funds"], question.Keywords);
        Assert.Equal(["fund", "sum"], question.Answers);
        Assert.Equal(new QuestionColumn("fund", "its name", "text"), question.Columns.Single());
        Assert.Equal([new("year", "2011"), new("names", "甲,乙")], question.Examples.Single().Parameters);
        Assert.StartsWith("MATCH (f:Fund)", question.Statement, StringComparison.Ordinal);
        Assert.EndsWith("ORDER BY fund", question.Statement, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("// title: A?", "", "q.cypher:9: the header lacks '// title: …'")]
    [InlineData("// purpose: p", "// purpose", "q.cypher:5: a header line is '// key: value'")]
    [InlineData("// purpose: p", "// purpose:", "q.cypher:5: 'purpose' has no value")]
    [InlineData("// purpose: p", "// porpose: p", "q.cypher:5: unknown key 'porpose'")]
    [InlineData("// purpose: p", "// id: q", "q.cypher:5: 'id' stands twice")]
    [InlineData("// param: x | integer | 1 | an x", "// param: x | integer | 1", "q.cypher:6: a parameter is")]
    [InlineData("// param: x | integer | 1 | an x", "// param: x | number | 1 | an x", "q.cypher:6: unknown type 'number'")]
    [InlineData("// param: x | integer | 1 | an x", "// param: x | 1 | 1 | an x", "q.cypher:6: unknown type '1'")]
    [InlineData("// param: x | integer | 1 | an x", "// param: x | integer | one | an x", "q.cypher:6: the default of parameter 'x' must be a whole number")]
    [InlineData("// param: x | integer | 1 | an x", "// param: y | integer | 1 | a y", "the statement uses $x, which no '// param:' line declares")]
    [InlineData("RETURN $x AS n", "RETURN 1 AS n", "parameter 'x' is declared but the statement does not use $x")]
    [InlineData("// column: n | an n", "// column: n", "q.cypher:7: a column is")]
    [InlineData("// column: n | an n", "// purpose: p", "'purpose' stands twice")]
    [InlineData("// keywords: 甲", "", "lacks '// keywords: …'")]
    [InlineData("// keywords: 甲", "// values: y | RETURN 1 AS value", "the look-up is for 'y'")]
    [InlineData("// keywords: 甲", "// values: x", "a look-up is")]
    [InlineData("// keywords: 甲", "// asks: x, y", "'asks' names 'y'")]
    [InlineData("// example: x=2 | two", "", "lacks '// example:")]
    [InlineData("// example: x=2 | two", "// example: x=2", "an example is")]
    [InlineData("// example: x=2 | two", "// example: x=2; x=3 | two", "each name once, but has 'x=3'")]
    [InlineData("// example: x=2 | two", "// example: y=2 | two", "cannot be asked: Question 'q' has no parameter 'y'")]
    [InlineData("// example: x=2 | two", "// example: x=two | two", "cannot be asked: Parameter 'x' takes a whole number")]
    [InlineData("RETURN $x AS n", ";", "there is no statement")]
    [InlineData("// id: q", "// id: other", "the id 'other' must be the file's name")]
    [InlineData("// id: q", "// id: Not_Kebab", "must be kebab-case")]
    public void Parse_BrokenFile_NamesFileLineAndFault(string part, string replacement, string message)
    {
        const string Whole = "// id: q\n// title: A?\n// title-zh: 甲？\n// category: c\n// purpose: p\n// param: x | integer | 1 | an x\n// column: n | an n\n// purpose-zh: 用\n// keywords: 甲\n// example: x=2 | two\nRETURN $x AS n\n";
        var text = Whole.Replace(part + "\n", replacement.Length == 0 ? string.Empty : replacement + "\n", StringComparison.Ordinal);

        var error = Assert.Throws<QuestionException>(() => Parse("questions/q.cypher", text));

        Assert.NotEqual(Whole, text);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.StartsWith("questions/q.cypher:", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_CategoryOtherThanFolder_IsRefused()
    {
        var error = Assert.Throws<QuestionException>(() => Parse("questions/funds/q.cypher", Minimal("q")));

        Assert.Contains("the category 'c' must be the folder's name", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_SameIdTwice_NamesBothFiles()
    {
        var error = Assert.Throws<QuestionException>(() =>
            QuestionLibrary.Parse([("questions/q.cypher", Minimal("q")), ("questions/c/q.cypher", Minimal("q"))]));

        Assert.Contains("questions/q.cypher", error.Message, StringComparison.Ordinal);
        Assert.Contains("questions/c/q.cypher", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fund-and-founders", "funds-and-founders")]
    [InlineData("FUNDS-AND-FOUNDERS", "funds-and-founders")]
    [InlineData("connection", "shortest-connection")]
    public void Find_MistypedId_SuggestsTheNearest(string id, string nearest)
    {
        var error = Assert.Throws<QuestionException>(() => QuestionLibrary.Load().Find(id));

        Assert.Contains($"Did you mean '{nearest}'?", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Find_IdLikeNoOther_SuggestsNothing()
    {
        var error = Assert.Throws<QuestionException>(() => QuestionLibrary.Load().Find("xyz"));

        Assert.DoesNotContain("Did you mean", error.Message, StringComparison.Ordinal);
    }

    private static Question Parse(string path, string text) => QuestionLibrary.Parse([(path, text)]).Questions.Single();

    private static string Minimal(string id) =>
        $"// id: {id}\n// title: A?\n// title-zh: 甲？\n// category: c\n// purpose: p\n// purpose-zh: 用\n// keywords: 甲\n// param: x | integer | 1 | an x\n// column: n | an n\n// example: x=1 | one\nRETURN $x AS n\n";
}
