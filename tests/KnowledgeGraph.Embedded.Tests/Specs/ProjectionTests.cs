namespace KnowledgeGraph.Embedded.Tests.Specs;

public sealed class ProjectionTests
{
    [Theory]
    [InlineData("MATCH (n:Entity) RETURN n.number, count(*) ORDER BY n.number", "'31号', 1 | null, 5")]
    [InlineData("MATCH (a:Agency)-[:ISSUED]->(p) RETURN a.id, avg(p.year), count(p), max(p.year) ORDER BY a.id", "'a1', 2010.5, 2, 2011 | 'a2', null, 1, null")]
    [InlineData("MATCH (a:Agency)-[:ISSUED]->(p) WHERE p.year > 2010 RETURN a.name, a.id, sum(p.year)", "'上海市科委', 'a1', 2011")]
    [InlineData("MATCH (n:Policy) OPTIONAL MATCH (n)-[:ESTABLISHED]->(f:Fund) RETURN n.id, f.id ORDER BY f.id, n.id", "'p1', 'f1' | 'p2', null | 'p3', null")]
    [InlineData("MATCH (n:Policy) OPTIONAL MATCH (n)-[:ESTABLISHED]->(f) WHERE f.year > 3000 RETURN n.id, f.id ORDER BY n.id DESC", "'p3', null | 'p2', null | 'p1', null")]
    [InlineData("UNWIND [1, 2.0, null, 'a', true, [1], {k: 1}] AS x RETURN x ORDER BY x", "{k: 1} | [1] | 'a' | true | 1 | 2.0 | null")]
    [InlineData("UNWIND [3, null, 1] AS x RETURN x ORDER BY x DESC", "null | 3 | 1")]
    [InlineData("UNWIND [[2, 'b'], [1, 'a'], [2, 'a'], [1, 'b']] AS x RETURN x[0] AS k, x[1] AS v ORDER BY k", "1, 'a' | 1, 'b' | 2, 'b' | 2, 'a'")]
    [InlineData("UNWIND range(1, 10) AS x RETURN x ORDER BY x DESC SKIP 2 LIMIT 3", "8 | 7 | 6")]
    [InlineData("UNWIND range(1, 3) AS x RETURN x LIMIT 0", "")]
    [InlineData("UNWIND [] AS x RETURN x", "")]
    [InlineData("UNWIND null AS x RETURN x", "")]
    [InlineData("UNWIND [1, 1.0, null, null, [1], [1.0], 'a'] AS x RETURN DISTINCT x", "1 | null | [1] | 'a'")]
    [InlineData("UNWIND [1, 2, 3, 4] AS x WITH x WHERE x % 2 = 0 RETURN x", "2 | 4")]
    [InlineData("WITH 1 AS a, 2 AS b WITH *, a + b AS c RETURN *", "1, 2, 3")]
    [InlineData("UNWIND [1, 2, 3] AS x WITH x AS y ORDER BY x DESC LIMIT 2 RETURN collect(y)", "[3, 2]")]
    [InlineData("MATCH (p:Policy) WITH p.name AS name WHERE p.year = 2010 RETURN name", "'办法'")]
    [InlineData("MATCH (p:Policy) RETURN p.id AS k ORDER BY p.year DESC, k", "'p3' | 'p2' | 'p1'")]
    [InlineData("RETURN 1 AS x UNION RETURN 1 AS x UNION RETURN 2 AS x", "1 | 2")]
    [InlineData("RETURN 1 AS x UNION ALL RETURN 1 AS x", "1 | 1")]
    [InlineData("UNWIND [duration('P1D'), null, duration('PT1H')] AS x RETURN toString(sum(x)), toString(avg(x))", "'P1DT1H', 'PT12H30M'")]
    [InlineData("UNWIND [] AS x RETURN sum(x), avg(x), min(x), collect(x)", "0, null, null, []")]
    [InlineData("CALL { WITH 1 AS y RETURN y } RETURN y", "1")]
    [InlineData("UNWIND [1, 2] AS x CALL (*) { RETURN x + 1 AS y } RETURN x, y", "1, 2 | 2, 3")]
    [InlineData("RETURN nullIf(1, 1.0), nullIf(1, 2), nullIf(null, 1)", "null, 1, null")]
    [InlineData("CALL db.labels()", "'Agency' | 'Entity' | 'Fund' | 'Policy'")]
    [InlineData("CALL db.relationshipTypes() YIELD relationshipType AS t WHERE t STARTS WITH 'A' RETURN t", "'AMENDS'")]
    public void Projection_Rows_AreShaped(string query, string rows) => Assert.Equal(rows, Some.Rows(query));

    [Theory]
    [InlineData("MATCH (n) RETURN count(*), count(n.year), count(DISTINCT n.year)", "7, 3, 2")]
    [InlineData("MATCH (n) WHERE n.id = 'none' RETURN count(*), sum(n.x), avg(n.x), min(n.x), collect(n.x)", "0, 0, null, null, []")]
    [InlineData("MATCH (n) WHERE n.id = 'none' RETURN n.id, count(*)", "")]
    [InlineData("UNWIND [1, 2, 3.0] AS x RETURN sum(x), avg(x), min(x), max(x)", "6.0, 2.0, 1, 3.0")]
    [InlineData("UNWIND [2, 4, 4, 4, 5, 5, 7, 9] AS x RETURN stDevP(x), percentileCont(x, 0.5), percentileDisc(x, 0.5)", "2.0, 4.5, 4")]
    [InlineData("UNWIND ['b', 1, 'a', null] AS x RETURN min(x), max(x), collect(x)", "'a', 1, ['b', 1, 'a']")]
    [InlineData("MATCH (a)-[:ISSUED]->(p) RETURN a.id AS agency, count(p) AS n ORDER BY n DESC", "'a1', 2 | 'a2', 1")]
    [InlineData("MATCH (a)-[:ISSUED]->(p) RETURN a.id, count(*) ORDER BY count(*), a.id", "'a2', 1 | 'a1', 2")]
    [InlineData("MATCH (a)-[:ISSUED]->(p) RETURN a.id ORDER BY a.name, a.id", "'a1' | 'a1' | 'a2'")]
    [InlineData("MATCH (a)-[:ISSUED]->(p) WITH a, collect(p.id) AS ps RETURN a.id, size(ps) + 1 ORDER BY a.id", "'a1', 3 | 'a2', 2")]
    [InlineData("MATCH (p:Policy) RETURN p.year AS y, count(*) * 2 + 1 AS c ORDER BY y", "2010, 3 | 2011, 3 | null, 3")]
    [InlineData("UNWIND [1, 2, 1] AS x RETURN x, count(*) AS c, x + count(*) AS s ORDER BY x", "1, 2, 3 | 2, 1, 3")]
    public void Aggregation_Groups_AreCounted(string query, string rows) => Assert.Equal(rows, Some.Rows(query));

    [Fact]
    public void Columns_WithoutAlias_AreAsWritten()
    {
        var result = Some.Run("MATCH (n:Fund) RETURN n.name, count( * ), n, 1+1 AS two");

        Assert.Equal(["n.name", "count( * )", "n", "two"], result.Columns);
    }
}
