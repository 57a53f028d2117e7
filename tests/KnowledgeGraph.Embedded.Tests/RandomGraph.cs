using System.Globalization;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Embedded.Tests;

/// <summary>Small graphs with every kind of value, strange texts included; the same seed gives the same graph.</summary>
internal static class RandomGraph
{
    private static readonly string[] Labels = ["A", "B", "C", "实体"];
    private static readonly string[] Types = ["R", "S", "T"];
    private static readonly string[] Keys = ["id", "name", "k", "值"];
    private static readonly string[] Texts = ["", "x", "中文", "a\nb", "\uD83D\uDE00", "\uD800 lone", "zz", "名"];

    public static PropertyGraph Make(int seed)
    {
        var random = new Random(seed);
        int count = random.Next(0, 12);
        var nodes = Enumerable.Range(0, count).Select(i => MakeNode(random, i)).ToList();
        var relationships = Enumerable.Range(0, count == 0 ? 0 : random.Next(0, 25))
            .Select(_ => MakeRelationship(random, nodes)).DistinctBy(r => r.Id);
        return new PropertyGraph(nodes, relationships);
    }

    private static GraphNode MakeNode(Random random, int number)
        => new(number.ToString(CultureInfo.InvariantCulture), [.. Labels.Where(_ => random.Next(3) == 0)], Properties(random));

    private static GraphRelationship MakeRelationship(Random random, List<GraphNode> nodes)
    {
        string start = nodes[random.Next(nodes.Count)].Id;
        string end = nodes[random.Next(nodes.Count)].Id;
        string type = Types[random.Next(Types.Length)];
        string id = random.Next(4) == 0 ? $"own-{random.Next(1000)}" : $"{start}|{type}|{end}";
        return new GraphRelationship(id, type, start, end, Properties(random));
    }

    private static SortedDictionary<string, object> Properties(Random random)
    {
        var properties = new SortedDictionary<string, object>(StringComparer.Ordinal);
        foreach (string key in Keys.Where(_ => random.Next(2) == 0))
            properties.Add(key, Value(random));
        return properties;
    }

    private static object Value(Random random) => random.Next(6) switch
    {
        0 => (long)random.Next(5) - 2,
        1 => long.MinValue + random.Next(2),
        2 => random.NextDouble() * 10,
        3 => random.Next(2) == 0,
        4 => Enumerable.Range(0, random.Next(3)).Select(_ => Texts[random.Next(Texts.Length)]).ToArray(),
        _ => Texts[random.Next(Texts.Length)],
    };
}
