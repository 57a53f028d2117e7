using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Tests;

namespace KnowledgeGraph.Embedded.Tests.Specs;

/// <summary>Ways of writing a query that must not change its answer, on random graphs.</summary>
public sealed class MetamorphicTests
{
    private static readonly EmbeddedStoreOptions Options = new() { UnknownNames = UnknownNames.Allow };

    private static readonly string[] Same =
    [
        "MATCH (a)-[r:R]->(b) RETURN id(a), id(r), id(b)",
        "MATCH (b)<-[r:R]-(a) RETURN id(a), id(r), id(b)",
        "MATCH (a)-[r:R]->(b) WHERE true RETURN id(a), id(r), id(b)",
        "MATCH (a)-[r]->(b) WHERE type(r) = 'R' RETURN id(a), id(r), id(b)",
        "MATCH (a) MATCH (a)-[r:R]->(b) RETURN id(a), id(r), id(b)",
        "MATCH (b) MATCH (a)-[r:R]->(b) RETURN id(a), id(r), id(b)",
        "MATCH (a), (b) MATCH (a)-[r:R]->(b) RETURN id(a), id(r), id(b)",
        "MATCH ()-[r:R]->() WITH r MATCH (a)-[r]->(b) RETURN id(a), id(r), id(b)",
        "MATCH ()-[r:R]->() RETURN id(startNode(r)), id(r), id(endNode(r))",
        "MATCH (a)-[rs:R*1]->(b) UNWIND rs AS r RETURN id(a), id(r), id(b)",
        "MATCH (a)-[r:R]-(b) WHERE startNode(r) = a AND (endNode(r) = b) RETURN id(a), id(r), id(b)",
    ];

    private static readonly string[] SameTwoSteps =
    [
        "MATCH (a)-[r]->(b)-[s]->(c) RETURN id(r), id(s)",
        "MATCH (c)<-[s]-(b)<-[r]-(a) RETURN id(r), id(s)",
        "MATCH (a)-[r]->(b), (b)-[s]->(c) RETURN id(r), id(s)",
        "MATCH (b)-[s]->(c), (a)-[r]->(b) RETURN id(r), id(s)",
        "MATCH (a)-[r]->(b) MATCH (b)-[s]->(c) WHERE r <> s RETURN id(r), id(s)",
        "MATCH (a)-[rs*2]->(c) RETURN id(rs[0]), id(rs[1])",
        "MATCH (c)<-[rs*2]-(a) RETURN id(rs[1]), id(rs[0])",
        "MATCH p = (a)-[*..2]->(c) WHERE length(p) = 2 WITH relationships(p) AS rs RETURN id(rs[0]), id(rs[1])",
    ];

    [Fact]
    public void OneStep_WrittenOtherwise_GivesTheSameRows() => AssertSame(Same);

    [Fact]
    public void TwoSteps_WrittenOtherwise_GivesTheSameRows() => AssertSame(SameTwoSteps);

    [Fact]
    public void Limit_OfSortedRows_IsAPrefix()
    {
        ForGraphs(store =>
        {
            string[] all = Rows(store, "MATCH (a)-->(b) RETURN id(a) AS x, b.name AS y, id(b) AS z ORDER BY y, x, z");
            for (int count = 0; count <= all.Length + 1; count++)
            {
                string[] some = Rows(store, $"MATCH (a)-->(b) RETURN id(a) AS x, b.name AS y, id(b) AS z ORDER BY y, x, z LIMIT {count}");
                Assert.Equal(all.Take(count), some);
                Assert.Equal(all.Skip(count), Rows(store, $"MATCH (a)-->(b) RETURN id(a) AS x, b.name AS y, id(b) AS z ORDER BY y, x, z SKIP {count}"));
            }
        });
    }

    [Fact]
    public void Condition_AndItsOpposites_SplitTheRows() => ForGraphs(store =>
    {
        int all = Rows(store, "MATCH (a)-->(b) RETURN 1").Length;
        int parts = Rows(store, "MATCH (a)-->(b) WHERE a.k > b.k RETURN 1").Length
            + Rows(store, "MATCH (a)-->(b) WHERE NOT a.k > b.k RETURN 1").Length
            + Rows(store, "MATCH (a)-->(b) WHERE (a.k > b.k) IS NULL RETURN 1").Length;
        Assert.Equal(all, parts);
    });

    [Fact]
    public void ShortestPath_OfEveryPair_IsAsLongAsTheShortestTrail() => ForGraphs(store => Assert.Equal(
        Rows(store, "MATCH (a), (b) WHERE a <> b MATCH p = (a)-[*..3]-(b) RETURN id(a), id(b), min(length(p))").Order(StringComparer.Ordinal),
        Rows(store, "MATCH (a), (b) WHERE a <> b MATCH p = shortestPath((a)-[*..3]-(b)) RETURN id(a), id(b), length(p)").Order(StringComparer.Ordinal)));

    private static void AssertSame(string[] queries) => ForGraphs(store =>
    {
        var expected = Rows(store, queries[0]).Order(StringComparer.Ordinal).ToList();
        foreach (string query in queries.Skip(1))
            Assert.True(expected.SequenceEqual(Rows(store, query).Order(StringComparer.Ordinal)), query);
    });

    private static void ForGraphs(Action<EmbeddedStore> test)
    {
        int withRelationships = 0;
        var property = Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
        {
            using var store = EmbeddedStore.FromGraph(RandomGraph.Make(seed), Options);
            withRelationships += store.RelationshipCount > 2 ? 1 : 0;
            test(store);
        });

        Check.One(RandomCases.Times(60), property);

        Assert.True(withRelationships > 5);
    }

    private static string[] Rows(EmbeddedStore store, string query)
        => [.. Some.Run(store, query).Rows.Select(row => string.Join(", ", row.Select(Shown.Value)))];
}
