using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Model;
using KnowledgeGraph.Tests;

namespace KnowledgeGraph.Embedded.Tests.Naive;

/// <summary>The planner's answers beside those of an evaluator that knows no plans, on small random graphs and queries.</summary>
public sealed class NaiveEvaluatorTests
{
    private static readonly EmbeddedStoreOptions Options = new() { UnknownNames = UnknownNames.Allow };

    [Fact]
    public void Rows_OfRandomQueries_AreThoseOfTheNaiveEvaluator()
    {
        int withRows = 0;
        var property = Prop.ForAll(ArbMap.Default.ArbFor<int>(), ArbMap.Default.ArbFor<int>(), (graphSeed, querySeed) =>
        {
            var graph = Graph(graphSeed);
            using var store = EmbeddedStore.FromGraph(graph, Options);
            for (int i = 0; i < 8; i++)
                withRows += Compare(graph, store, new NaiveQuery((querySeed * 31) + i)) ? 1 : 0;
        });

        Check.One(RandomCases.Times(150), property);

        Assert.InRange(withRows, 300, int.MaxValue);
    }

    private static bool Compare(PropertyGraph graph, EmbeddedStore store, NaiveQuery query)
    {
        var expected = query.Answer(new NaiveEvaluator(graph));
        List<string> actual = [.. Some.Run(store, query.Text).Rows.Select(row => string.Join(", ", row.Select(value => Shown.Value(value).Replace("'", "", StringComparison.Ordinal))))];
        if (!query.IsSorted)
        {
            expected.Sort(StringComparer.Ordinal);
            actual.Sort(StringComparer.Ordinal);
        }
        Assert.True(
            expected.SequenceEqual(actual, StringComparer.Ordinal),
            $"{query.Text}\n{GraphText.Of(graph)}\nexpected: {string.Join(" | ", expected.Take(20))}\nactual:   {string.Join(" | ", actual.Take(20))}");
        return actual.Count > 0;
    }

    private static PropertyGraph Graph(int seed)
    {
        var random = new Random(seed);
        int count = 2 + random.Next(5);
        var nodes = Enumerable.Range(0, count).Select(i => Node(random, $"n{i.ToString(CultureInfo.InvariantCulture)}")).ToList();
        var relationships = Enumerable.Range(0, random.Next(9)).Select(i => Relationship(random, nodes, $"r{i.ToString(CultureInfo.InvariantCulture)}"));
        return new PropertyGraph(nodes, relationships);
    }

    private static GraphNode Node(Random random, string id)
    {
        string[] labels = [.. new[] { "A", "B", "C" }.Where(_ => random.Next(2) == 0)];
        return random.Next(3) == 0 ? Some.Node(id, labels) : Some.Node(id, labels, ("k", (long)random.Next(3)));
    }

    private static GraphRelationship Relationship(Random random, List<GraphNode> nodes, string id)
        => new(id, new[] { "R", "S", "T" }[random.Next(3)], nodes[random.Next(nodes.Count)].Id, nodes[random.Next(nodes.Count)].Id,
            new SortedDictionary<string, object>(StringComparer.Ordinal) { ["id"] = id });
}
