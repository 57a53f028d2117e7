using System.Globalization;
using KnowledgeGraph.Model;
using KnowledgeGraph.Querying;

namespace KnowledgeGraph.Embedded.Tests.Specs;

/// <summary>Aggregations that several cores share: the rows, their order and the errors are those of one core.</summary>
public sealed class CoresTests
{
    private const int Persons = 4_000;

    private static readonly PropertyGraph Graph = Make();

    [Theory]
    [InlineData("MATCH (p:Person)-[:KNOWS]->(q) RETURN q.city, count(*), sum(p.age), min(p.age), max(q.age)")]
    [InlineData("MATCH (p:Person)-[:KNOWS]->()-[:KNOWS]->(q) RETURN q.age, count(p), count(DISTINCT p.city), avg(p.age)")]
    [InlineData("MATCH (p:Person)-[:KNOWS]->(q) WHERE p.age < q.age RETURN p, avg(q.age), count(*) ORDER BY count(*) DESC LIMIT 40")]
    [InlineData("MATCH (p:Person)-[:KNOWS*1..2]->(q:Person) WHERE toUpper(q.city) = 'CITY 3' RETURN count(*), avg(p.age)")]
    [InlineData("MATCH (p:Person)-[:KNOWS]->(q) RETURN p.city, avg(q.age), count(q)")]
    [InlineData("MATCH (p:Person)-[:KNOWS]->(q) WHERE q.age > 30 RETURN p.id, sum(q.age), min(q.age) ORDER BY p.id DESC LIMIT 50")]
    [InlineData("MATCH (p:Person) WHERE p.age > 200 RETURN count(*), max(p.age)")]
    [InlineData("MATCH (p:Person)-[:KNOWS]->(q) RETURN p.city, sum(q.score), collect(q.age)[..3], stDev(q.age)")]
    public void Rows_WithAnyNumberOfCores_AreTheSame(string query)
    {
        var one = Answer(query, 1);

        Assert.NotEmpty(one);
        Assert.Equal(one, Answer(query, 2));
        Assert.Equal(one, Answer(query, 7));
    }

    [Fact]
    public void Errors_WithAnyNumberOfCores_AreTheSame()
    {
        const string Query = "MATCH (p:Person)-[:KNOWS]->()-[:KNOWS]->(q) WHERE 100 / (p.age - 40) > q.age RETURN count(*)";

        string one = Assert.Throws<QueryException>(() => Answer(Query, 1)).Message;

        Assert.Contains("zero", one, StringComparison.Ordinal);
        Assert.Equal(one, Assert.Throws<QueryException>(() => Answer(Query, 5)).Message);
    }

    [Fact]
    public void Run_SeveralCores_ShareOneMemoryLimit()
    {
        using var store = EmbeddedStore.FromGraph(Graph, new EmbeddedStoreOptions { Cores = 4, MemoryLimit = 200_000 });

        var error = Assert.Throws<QueryException>(() => Some.Run(store, "MATCH (p:Person)-[:KNOWS]->(q) RETURN p, q, count(*)"));

        Assert.Contains("0.2 MB", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("MATCH (p:Person)-[:KNOWS]->(q) RETURN q.city, avg(p.age)", true)]
    [InlineData("MATCH (p:Person)-[:KNOWS]->(q) RETURN q.city, avg(p.score)", false)]
    [InlineData("MATCH (p:Person)-[:KNOWS]->(q) RETURN q.city, collect(p.age)", false)]
    [InlineData("MATCH (p:Person {id: 'p1'})-[:KNOWS]->(q) RETURN count(*)", false)]
    public void Explain_SeveralCores_TellsThatTheyWork(string query, bool several)
    {
        using var store = EmbeddedStore.FromGraph(Graph);

        var plan = Some.Run(store, "EXPLAIN " + query).Plan!;

        Assert.Equal(several, Steps(plan).Any(step => step.Details.EndsWith("several cores", StringComparison.Ordinal)));
    }

    private static IEnumerable<QueryPlan> Steps(QueryPlan plan) => plan.Inputs.SelectMany(Steps).Prepend(plan);

    private static List<string> Answer(string query, int cores)
    {
        using var store = EmbeddedStore.FromGraph(Graph, new EmbeddedStoreOptions { Cores = cores });
        return [.. Some.Run(store, query).Rows.Select(row => string.Join(", ", row.Select(Shown.Value)))];
    }

    private static PropertyGraph Make()
    {
        var random = new Random(3);
        var nodes = Enumerable.Range(0, Persons).Select(i => Some.Node(
            Id(i), ["Person"], ("age", (long)random.Next(90)), ("score", random.NextDouble()), ("city", string.Create(CultureInfo.InvariantCulture, $"City {random.Next(50)}"))));
        var relationships = Enumerable.Range(0, Persons * 8).Select(_ => Some.Relationship(Id(random.Next(Persons)), "KNOWS", Id(random.Next(Persons))));
        return new PropertyGraph(nodes, relationships.DistinctBy(r => r.Id));
    }

    private static string Id(int number) => string.Create(CultureInfo.InvariantCulture, $"p{number}");
}
