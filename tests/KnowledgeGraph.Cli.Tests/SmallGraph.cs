using KnowledgeGraph.Model;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Cli.Tests;

/// <summary>The graph of Fixtures/small-graph.jsonl: one report of ten passages, with done, planned and approximate facts of most kinds.</summary>
internal static class SmallGraph
{
    public static PropertyGraph Read()
    {
        var lines = File.ReadLines(System.IO.Path.Combine(AppContext.BaseDirectory, "Fixtures", "small-graph.jsonl")).Select(JObject.Parse).ToList();
        return new PropertyGraph(lines.Where(IsNode).Select(Node), lines.Where(line => !IsNode(line)).Select(Relationship));
    }

    private static bool IsNode(JObject line) => (string?)line["type"] == "node";

    private static GraphNode Node(JObject line) =>
        new((string)line["id"]!, [.. line["labels"]!.Select(label => (string)label!)], Properties(line));

    private static GraphRelationship Relationship(JObject line) => new(
        (string)line["id"]!, (string)line["label"]!, (string)line["start"]!["id"]!, (string)line["end"]!["id"]!, Properties(line));

    private static SortedDictionary<string, object> Properties(JObject line)
    {
        var properties = new SortedDictionary<string, object>(StringComparer.Ordinal);
        foreach (var property in ((JObject)line["properties"]!).Properties())
            properties.Add(property.Name, property.Value is JArray list ? list.Select(item => (string)item!).ToArray() : ((JValue)property.Value).Value!);
        return properties;
    }
}
