using KnowledgeGraph.Model;
using KnowledgeGraph.Querying;

namespace KnowledgeGraph.Embedded.Snapshots;

/// <summary>Finds every string that a snapshot of a graph must hold.</summary>
internal static class GraphStrings
{
    public static HashSet<string> Of(PropertyGraph graph, IReadOnlyDictionary<string, string> metadata)
    {
        var texts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (key, value) in metadata)
        {
            texts.Add(key);
            texts.Add(value);
        }
        foreach (var node in graph.Nodes)
        {
            texts.Add(node.Id);
            texts.UnionWith(node.Labels);
            AddProperties(texts, node.Properties);
        }
        foreach (var relationship in graph.Relationships)
        {
            texts.Add(relationship.Type);
            if (!relationship.HasJoinedId)
                texts.Add(relationship.Id);
            AddProperties(texts, relationship.Properties);
        }
        return texts;
    }

    private static void AddProperties(HashSet<string> texts, IReadOnlyDictionary<string, object> properties)
    {
        if (properties.Count == 0)
            return;
        foreach (var (key, value) in properties)
        {
            texts.Add(key);
            AddValue(texts, value);
        }
    }

    private static void AddValue(HashSet<string> texts, object? value)
    {
        if (value is string text)
        {
            texts.Add(text);
        }
        else if (value is System.Collections.IEnumerable items)
        {
            foreach (object? item in items)
                AddValue(texts, item);
        }
        else if (TemporalText.Of(value) is { } temporal)
        {
            texts.Add(temporal);
        }
    }
}
