using KnowledgeGraph.Querying;

namespace KnowledgeGraph.Neo4j.Tests;

public sealed class StatementGuardTests
{
    [Theory]
    [InlineData("MATCH (n) WHERE n.text CONTAINS 'LOAD CSV' RETURN n // CALL apoc.x()")]
    [InlineData("OPTIONAL MATCH (n) RETURN n")]
    [InlineData("CALL db.labels() YIELD label RETURN label")]
    [InlineData("MATCH (n) CALL { WITH n RETURN 1 AS x } RETURN x")]
    [InlineData("MATCH (n) CALL (n) { RETURN 1 AS x } RETURN x")]
    [InlineData("// a head\nMATCH (n) RETURN n.call")]
    [InlineData("CALL db.index.fulltext.queryNodes('entityText', '科学') YIELD node RETURN node")]
    public void Check_StatementThatReads_Passes(string statement) => StatementGuard.Check(statement);

    [Theory]
    [InlineData("LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line")]
    [InlineData("MATCH (n) load /* x */ csv FROM 'x' AS line RETURN line")]
    [InlineData("WITH 1 AS x LOAD//\nCSV FROM 'x' AS line RETURN line")]
    [InlineData("L\\u004fAD CSV FROM 'x' AS line RETURN line")]
    [InlineData("RETURN '\\u0027 LOAD CSV'")]
    [InlineData("CALL apoc.load.json('x') YIELD value RETURN value")]
    [InlineData("CALL `apoc`.load.json('x') YIELD value RETURN value")]
    [InlineData("CALL dbms.components() YIELD name RETURN name")]
    [InlineData("SHOW TRANSACTIONS YIELD transactionId AS t TERMINATE TRANSACTION t YIELD message RETURN message")]
    [InlineData("TERMINATE TRANSACTIONS 'x'")]
    [InlineData("CREATE USER x SET PASSWORD 'y'")]
    [InlineData("")]
    public void Check_StatementThatDoesMore_IsRefused(string statement) => Assert.Throws<QueryException>(() => StatementGuard.Check(statement));
}
