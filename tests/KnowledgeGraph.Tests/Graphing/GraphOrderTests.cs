using System.Runtime.InteropServices;
using KnowledgeGraph.Graphing;
using KnowledgeGraph.Model;
using Xunit;

namespace KnowledgeGraph.Tests.Graphing;

/// <summary>The order found in numbers is that of the ids.</summary>
public sealed class GraphOrderTests
{
    private static readonly string[] _types = ["ABOUT", "PART", "PART_OF", "PART_OF_ALL"];

    [Theory]
    [InlineData("r", "r#1", "r#10", "r#100", "r#11", "r#2", "r1", "r1#1")]
    [InlineData("district:浦东新区", "district:浦东新区a", "district:浦东新区科委", "district:浦东", "district:浦")]
    [InlineData("a", "a|PART|b", "a|b", "b", "b|")]
    public void Sort_IdsThatStartWithOthers_IsTheOrderOfTheIds(params string[] ids) => AssertOrdered(ids, new Random(1));

    [Fact]
    public void Sort_AnyIds_IsTheOrderOfTheIds()
    {
        var random = new Random(7);
        for (int round = 0; round < 200; round++)
        {
            var ids = Enumerable.Range(0, 12).Select(_ => new string(random.GetItems("01a_#}科".AsSpan(), random.Next(1, 5)))).Distinct(StringComparer.Ordinal);
            AssertOrdered([.. ids], random);
        }
    }

    [Fact]
    public void Sort_TwoOfOneStartTypeAndEnd_Throws()
        => Assert.Contains("a|PART|b", Assert.Throws<ArgumentException>(() => Sort(["a", "b"], [(0, "PART", 1), (0, "PART", 1)])).Message, StringComparison.Ordinal);

    private static void AssertOrdered(string[] ids, Random random)
    {
        random.Shuffle(ids);
        var pairs = from start in Enumerable.Range(0, ids.Length) from end in Enumerable.Range(0, ids.Length) select (start, _types[random.Next(_types.Length)], end);
        var graph = Sort(ids, [.. pairs]);
        Assert.Equal(ids.Order(StringComparer.Ordinal), graph.Nodes.Select(node => node.Id));
        string[] sorted = [.. graph.Relationships.Select(relationship => relationship.Id)];
        Assert.Equal(ids.Length * ids.Length, sorted.Length);
        Assert.Equal(sorted.Order(StringComparer.Ordinal), sorted);
    }

    private static PropertyGraph Sort(string[] ids, (int Start, string Type, int End)[] pairs)
    {
        List<GraphRelationship> relationships = [.. pairs.Select(pair => new GraphRelationship(pair.Type, ids[pair.Start], ids[pair.End], PropertyMap.Empty))];
        List<(int Start, int End)> ends = [.. pairs.Select(pair => (pair.Start, pair.End))];
        return GraphOrder.Sort([.. ids.Select(id => new GraphNode(id, ["X"], PropertyMap.Empty))], relationships, CollectionsMarshal.AsSpan(ends));
    }
}
