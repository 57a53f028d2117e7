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
        using var store = EmbeddedStore.FromGraph(Some.Graph(), new EmbeddedStoreOptions { RowLimit = 5, HeldRowLimit = 100, TimeLimit = TimeSpan.FromMilliseconds(50) });

        Assert.Contains("row limit", Assert.Throws<QueryException>(() => Some.Run(store, "UNWIND range(1, 6) AS x RETURN x")).Message);
        Assert.Contains("in memory", Assert.Throws<QueryException>(() => Some.Run(store, "UNWIND range(1, 200) AS x RETURN DISTINCT x ORDER BY x")).Message);
        Assert.Contains("time limit", Assert.Throws<QueryException>(() => Some.Run(store, "UNWIND range(1, 1000000) AS x UNWIND range(1, 1000000) AS y RETURN count(*)")).Message);
    }

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
