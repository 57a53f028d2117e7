using KnowledgeGraph.Querying;

namespace KnowledgeGraph.Embedded.Tests.Specs;

public sealed class PlanTests
{
    [Fact]
    public void Explain_AStatement_GivesThePlanAndNoRows()
    {
        var result = Some.Run("EXPLAIN MATCH (a:Agency)-[r:ISSUED]->(p:Policy) WHERE p.year > 2000 RETURN a.name AS name, count(*) AS n ORDER BY n DESC LIMIT 2");

        Assert.Empty(result.Rows);
        Assert.Equal(["name", "n"], result.Columns);
        Assert.All(Steps(result.Plan!), step => Assert.Null(step.Rows));
        Assert.Equal("Limit Sort Project Aggregate CountSteps NodeScan Argument", string.Join(' ', Steps(result.Plan!).Select(step => step.Step)));
        Assert.Contains("(a)-[r:ISSUED]->(p WHERE (p.year > 2000))", Steps(result.Plan!).Select(step => step.Details));
    }

    [Fact]
    public void Profile_AStatement_GivesRowsAndWhatCameOutOfEachStep()
    {
        var result = Some.Run("PROFILE MATCH (a:Agency)-[:ISSUED]->(p) RETURN a.id, p.id");

        Assert.Equal(3, result.Rows.Count);
        Assert.Equal([("Project", 3L), ("Expand", 3L), ("NodeScan", 2L), ("Argument", 1L)], Steps(result.Plan!).Select(step => (step.Step, step.Rows!.Value)));
    }

    [Fact]
    public void Profile_OptionalAndUnion_ShowsBothSides()
    {
        var result = Some.Run("PROFILE MATCH (f:Fund) OPTIONAL MATCH (f)-[r]->() RETURN r UNION ALL CALL db.labels() YIELD label RETURN label AS r");

        Assert.Contains("Optional", Steps(result.Plan!).Select(step => step.Step));
        Assert.Contains(("Procedure", 4L), Steps(result.Plan!).Select(step => (step.Step, step.Rows!.Value)));
        Assert.Equal(2, result.Plan!.Inputs.Count);
    }

    [Theory]
    [InlineData("MATCH (n {id: 'a1'})-->()-->(m) RETURN m.name")]
    [InlineData("MATCH (m)<--()<--(n {name: '办法'}) RETURN m.name")]
    public void Explain_IndexedStart_IsTakenBeforeAnyScan(string statement)
    {
        var steps = Steps(Some.Run("EXPLAIN " + statement).Plan!).ToList();

        Assert.Equal("Project Expand Expand NodeSeek Argument", string.Join(' ', steps.Select(s => s.Step)));
        Assert.InRange(steps[3].EstimatedRows, 1, 3);
    }

    [Theory]
    [InlineData("MATCH (a:Agency)-[:ISSUED]->(p) MATCH (p)-[:ESTABLISHED]->(f {id: 'f1'}) RETURN a.name")]
    [InlineData("MATCH (a:Agency)-[:ISSUED]->(p) WITH p, a MATCH (p)-[:ESTABLISHED]->(f {id: 'f1'}) RETURN a.name")]
    public void Explain_MatchAfterMatch_BeginsAtTheBestNodeOfBoth(string statement)
        => Assert.Equal("NodeSeek", Steps(Some.Run("EXPLAIN " + statement).Plan!).ToList()[^2].Step);

    [Fact]
    public void Explain_WithAnError_TellsIt()
        => Assert.Contains("not defined", Some.Error("EXPLAIN MATCH (n) RETURN m").Message);

    private static IEnumerable<QueryPlan> Steps(QueryPlan plan) => plan.Inputs.SelectMany(Steps).Prepend(plan);
}
