using KnowledgeGraph.Querying;

namespace KnowledgeGraph.Embedded.Tests.Specs;

public sealed class ErrorTests
{
    [Theory]
    [InlineData("", 1, 1, "empty")]
    [InlineData("MATCH (n RETURN n", 1, 10, "Expected ')'")]
    [InlineData("MATCH (n)\nRETRN n", 2, 1, "Expected a clause")]
    [InlineData("RETURN 'abc", 1, 8, "not closed")]
    [InlineData("RETURN `abc", 1, 8, "not closed")]
    [InlineData("RETURN 1 /* x", 1, 10, "not closed")]
    [InlineData("RETURN 12abc", 1, 8, "not a valid number")]
    [InlineData("RETURN 1 +", 1, 11, "end of the query")]
    [InlineData("RETURN ?", 1, 8, "no meaning")]
    [InlineData("CREATE (n)", 1, 1, "CREATE is refused")]
    [InlineData("MATCH (n) DETACH DELETE n", 1, 11, "DETACH is refused")]
    [InlineData("MATCH (n) SET n.x = 1", 1, 11, "SET is refused")]
    [InlineData("LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row", 1, 1, "LOAD is refused")]
    [InlineData("MATCH (n) RETURN n; MATCH (m) RETURN m", 1, 21, "found 'MATCH'")]
    [InlineData("RETURN 99999999999999999999", 1, 8, "64 bits")]
    [InlineData("RETURN '\\q'", 1, 8, "not an escape")]
    public void Parsing_Wrong_TellsPlaceAndReason(string query, int line, int column, string reason)
        => AssertError(query, "parsing", line, column, reason);

    [Theory]
    [InlineData("RETURN n", 1, 8, "'n' is not defined")]
    [InlineData("MATCH (node) RETURN\n  nod", 2, 3, "Did you mean 'node'?")]
    [InlineData("MATCH (n:Polcy) RETURN n", 1, 10, "Did you mean 'Policy'?")]
    [InlineData("MATCH ()-[:ISUED]->() RETURN 1", 1, 12, "Did you mean 'ISSUED'?")]
    [InlineData("MATCH (n) WHERE n:Polcy RETURN n", 1, 19, "Did you mean 'Policy'?")]
    [InlineData("RETURN toUper('a')", 1, 8, "Did you mean 'toUpper'?")]
    [InlineData("RETURN $x", 1, 8, "$x has no value")]
    [InlineData("RETURN left('a')", 1, 8, "takes 2 arguments")]
    [InlineData("MATCH (n) WHERE count(n) > 1 RETURN n", 1, 17, "aggregating")]
    [InlineData("MATCH (n) RETURN n.x + count(*)", 1, 18, "stands beside an aggregating function")]
    [InlineData("RETURN count(count(1))", 1, 14, "aggregating")]
    [InlineData("MATCH (n) WITH n.x RETURN 1", 1, 18, "needs a name")]
    [InlineData("RETURN 1 AS a, 2 AS a", 1, 16, "Two columns")]
    [InlineData("MATCH (n)", 1, 1, "end with RETURN")]
    [InlineData("MATCH (n)-[n]->() RETURN n", 1, 10, "is a node")]
    [InlineData("MATCH ()-[r]->()-[r]->() RETURN r", 1, 17, "twice")]
    [InlineData("RETURN 1 AS a UNION RETURN 2 AS b", 1, 21, "same column names")]
    [InlineData("MATCH (n) RETURN n LIMIT n.x", 1, 26, "LIMIT")]
    [InlineData("RETURN 1 LIMIT -1", 1, 16, "not negative")]
    [InlineData("MATCH (n) RETURN DISTINCT n.name ORDER BY n.year", 1, 43, "After DISTINCT")]
    [InlineData("MATCH p = (n)-->() RETURN p.name", 1, 29, "path")]
    [InlineData("MATCH (n) RETURN length(n)", 1, 25, "node")]
    [InlineData("MATCH (n) WHERE (n)-->(m) RETURN n", 1, 23, "'m' is not defined")]
    [InlineData("UNWIND [1, 2] AS x CALL { WITH x WHERE x > 1 RETURN x AS y } RETURN y", 1, 27, "second WITH")]
    [InlineData("UNWIND [1, 2] AS x CALL { WITH x AS z RETURN z } RETURN z", 1, 27, "second WITH")]
    [InlineData("CALL db.lables()", 1, 1, "Did you mean 'db.labels'?")]
    public void Binding_Wrong_TellsPlaceAndReason(string query, int line, int column, string reason)
        => AssertError(query, "binding", line, column, reason);

    [Theory]
    [InlineData("RETURN 1 / 0", 1, 10, "Division by zero")]
    [InlineData("RETURN 9223372036854775807 + 1", 1, 28, "64 bits")]
    [InlineData("UNWIND ['a'] AS x RETURN x - 1", 1, 28, "cannot be used")]
    [InlineData("UNWIND [1] AS x RETURN x.y", 1, 26, "no property")]
    [InlineData("UNWIND [1] AS x RETURN toUpper(x)", 1, 24, "needs a text")]
    [InlineData("UNWIND [1] AS x WITH x WHERE x RETURN x", 1, 30, "needs a boolean")]
    [InlineData("RETURN 'a' =~ '('", 1, 12, "not a regular expression")]
    [InlineData("UNWIND ['a'] AS x RETURN sum(x)", 1, 26, "needs numbers")]
    [InlineData("RETURN 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' =~ '(a+)+'", 1, 50, "took more than")]
    public void Executing_Wrong_TellsPlaceAndReason(string query, int line, int column, string reason)
        => AssertError(query, "executing", line, column, reason);

    [Fact]
    public void Parsing_DeepNesting_IsRefused()
    {
        var error = Some.Error("RETURN " + new string('(', 100_000) + "1" + new string(')', 100_000));

        Assert.Contains("nested", error.Message);
    }

    [Theory]
    [InlineData("RETURN 1", " + 1", "")]
    [InlineData("RETURN true", " OR true", "")]
    [InlineData("RETURN 1", " < 1", "")]
    [InlineData("RETURN {a: 1}", ".a", "")]
    [InlineData("RETURN 1", " IS NULL", "")]
    [InlineData("MATCH (a)", "-->()", " RETURN 1")]
    [InlineData("MATCH (a:A", ":A", ") RETURN 1")]
    [InlineData("WITH 1 AS a", " WITH a", " RETURN a")]
    public void Parsing_EndlessChain_IsRefused(string start, string link, string end)
    {
        string query = start + string.Concat(Enumerable.Repeat(link, 100_000)) + end;

        Assert.Contains("in a row", Some.Error(query).Message);
    }

    [Fact]
    public void ShortestPath_OnALongChain_IsFound()
    {
        const int length = 30_000;
        var nodes = Enumerable.Range(0, length).Select(i => Some.Node($"{i}", []));
        var relationships = Enumerable.Range(1, length - 1).Select(i => Some.Relationship($"{i - 1}", "NEXT", $"{i}"));
        using var store = EmbeddedStore.FromGraph(new Model.PropertyGraph(nodes, relationships));

        Assert.Equal("29999", Shown.Rows(Some.Run(store, "MATCH p = shortestPath((a {id: '0'})-[*]->(b {id: '29999'})) RETURN length(p)")));
    }

    [Fact]
    public void UnknownNames_Allowed_MatchNothing()
    {
        using var store = EmbeddedStore.FromGraph(Some.Graph(), new EmbeddedStoreOptions { UnknownNames = UnknownNames.Allow });

        Assert.Equal("0", Shown.Rows(Some.Run(store, "MATCH (n:Nothing)-[:NOWHERE]->() RETURN count(*)")));
    }

    [Fact]
    public void UnknownNames_OfTheSchema_AreKnown()
    {
        using var store = EmbeddedStore.FromGraph(Some.Graph(), new EmbeddedStoreOptions { SchemaLabels = ["Alliance"], SchemaTypes = ["MEMBER_OF"] });

        Assert.Equal("0", Shown.Rows(Some.Run(store, "MATCH (n:Alliance)<-[:MEMBER_OF]-() RETURN count(*)")));
    }

    [Fact]
    public void Guards_Hit_StopTheQuery()
    {
        using var store = EmbeddedStore.FromGraph(Some.Graph(), new EmbeddedStoreOptions { RowLimit = 5, MemoryLimit = 2_000, TimeLimit = TimeSpan.FromMilliseconds(50) });

        Assert.Contains("row limit", Assert.Throws<QueryException>(() => Some.Run(store, "UNWIND range(1, 6) AS x RETURN x")).Message);
        Assert.Contains("in memory", Assert.Throws<QueryException>(() => Some.Run(store, "UNWIND range(1, 200) AS x RETURN DISTINCT x ORDER BY x")).Message);
        Assert.Contains("in memory", Assert.Throws<QueryException>(() => Some.Run(store, "UNWIND range(1, 200) AS x RETURN collect(x)")).Message);
        Assert.Contains("in memory", Assert.Throws<QueryException>(() => Some.Run(store, "UNWIND range(1, 200) AS x RETURN count(DISTINCT x)")).Message);
        Assert.Contains("in memory", Assert.Throws<QueryException>(() => Some.Run(store, "RETURN [x IN range(1, 200) | toString(x)]")).Message);
        Assert.Contains("in memory", Assert.Throws<QueryException>(() => Some.Run(store, "UNWIND range(1, 4) AS x RETURN replace('0123456789', '5', $text)", ("text", new string('x', 1000)))).Message);
        Assert.Contains("time limit", Assert.Throws<QueryException>(() => Some.Run(store, "UNWIND range(1, 1000000) AS x UNWIND range(1, 1000000) AS y RETURN count(*)")).Message);
    }

    [Fact]
    public void MemoryLimit_RowsThatAreLetGo_DoNotCount()
    {
        using var store = EmbeddedStore.FromGraph(Some.Graph(), new EmbeddedStoreOptions { MemoryLimit = 1_000_000 });

        Assert.Equal("40000", Shown.Rows(Some.Run(store, "UNWIND range(1, 10000) AS x CALL (x) { UNWIND [3, 1, 2, 4] AS y RETURN DISTINCT y ORDER BY y } RETURN count(*)")));
        Assert.Equal("3", Shown.Rows(Some.Run(store, "UNWIND range(1, 50000) AS x WITH x ORDER BY x LIMIT 3 RETURN count(*)")));
        Assert.Equal("10000", Shown.Rows(Some.Run(store, "UNWIND range(1, 10000) AS x WITH x, [y IN range(1, 50) | y] AS ys RETURN count(*)")));
    }

    [Theory]
    [InlineData("RETURN reduce(s = 'ab', x IN range(1, 60) | s + s)", "at most 100000000 characters")]
    [InlineData("RETURN size(reduce(l = [1, 2], x IN range(1, 60) | l + l))", "at most 10000000 items")]
    public void Doubling_WithoutEnd_IsStopped(string statement, string expected)
        => Assert.Contains(expected, Some.Error(statement).Message);

    [Fact]
    public async Task Cancellation_BeforeTheRun_IsHeeded()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await Some.Store.RunAsync(new Query("RETURN 1"), source.Token));
    }

    private static void AssertError(string query, string stage, int line, int column, string reason)
    {
        var error = Some.Error(query);

        Assert.Contains(reason, error.Message);
        Assert.Equal((stage, line, column), (error.Stage, error.Line, error.Column));
    }
}
