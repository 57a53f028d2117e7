using KnowledgeGraph.Model;
using KnowledgeGraph.Querying;
using Newtonsoft.Json;

namespace KnowledgeGraph.Storing;

/// <summary>Writes a graph as JSON lines, one node or relationship a line: nodes by id, then relationships by id, with their ends' ids and labels.
/// The same graph gives the same characters in every culture: line feeds, ordinal property order, shortest round-trip numbers.</summary>
public static class JsonLinesWriter
{
    /// <summary>Writes all lines; the caller flushes and disposes <paramref name="output"/>. Throws <see cref="ArgumentException"/> for a value
    /// that is not one of the forms of <see cref="GraphNode.Properties"/>.</summary>
    public static void Write(PropertyGraph graph, TextWriter output)
    {
        var labels = graph.Nodes.ToDictionary(node => node.Id, node => node.Labels, StringComparer.Ordinal);
        using var json = new JsonTextWriter(output) { CloseOutput = false, AutoCompleteOnClose = false, Formatting = Formatting.None };
        foreach (var node in graph.Nodes)
        {
            WriteNode(json, node);
            output.Write('\n');
        }
        foreach (var relationship in graph.Relationships)
        {
            WriteRelationship(json, relationship, labels);
            output.Write('\n');
        }
    }

    private static void WriteNode(JsonTextWriter json, GraphNode node)
    {
        json.WriteStartObject();
        WriteText(json, "type", "node");
        WriteText(json, "id", node.Id);
        WriteTexts(json, "labels", node.Labels);
        WriteProperties(json, node.Properties);
        json.WriteEndObject();
    }

    private static void WriteRelationship(JsonTextWriter json, GraphRelationship relationship, Dictionary<string, IReadOnlyList<string>> labels)
    {
        json.WriteStartObject();
        WriteText(json, "type", "relationship");
        WriteText(json, "id", relationship.Id);
        WriteText(json, "label", relationship.Type);
        WriteProperties(json, relationship.Properties);
        WriteEnd(json, "start", relationship.StartId, labels);
        WriteEnd(json, "end", relationship.EndId, labels);
        json.WriteEndObject();
    }

    private static void WriteEnd(JsonTextWriter json, string key, string id, Dictionary<string, IReadOnlyList<string>> labels)
    {
        json.WritePropertyName(key);
        json.WriteStartObject();
        WriteText(json, "id", id);
        WriteTexts(json, "labels", labels[id]);
        json.WriteEndObject();
    }

    private static void WriteProperties(JsonTextWriter json, IReadOnlyDictionary<string, object> properties)
    {
        json.WritePropertyName("properties");
        json.WriteStartObject();
        // A figure whose time nothing tells says so: readers can tell it from a figure that lost its time.
        if (properties.ContainsKey("indicator") && !properties.ContainsKey("period"))
        {
            json.WritePropertyName("period");
            json.WriteNull();
        }
        foreach (var (key, value) in properties.OrderBy(property => property.Key, StringComparer.Ordinal))
        {
            json.WritePropertyName(key);
            WriteValue(json, key, value);
        }
        json.WriteEndObject();
    }

    private static void WriteValue(JsonTextWriter json, string key, object value)
    {
        switch (value)
        {
            case string text:
                json.WriteValue(text);
                break;
            case long number:
                json.WriteValue(number);
                break;
            case double number when double.IsFinite(number):
                json.WriteValue(number);
                break;
            case bool flag:
                json.WriteValue(flag);
                break;
            case IEnumerable<string> texts:
                WriteTexts(json, texts);
                break;
            default:
                json.WriteValue(TemporalText.Of(value)
                    ?? throw new ArgumentException($"Property '{key}' holds a {value.GetType().Name}, which the JSON lines form cannot carry."));
                break;
        }
    }

    private static void WriteText(JsonTextWriter json, string key, string value)
    {
        json.WritePropertyName(key);
        json.WriteValue(value);
    }

    private static void WriteTexts(JsonTextWriter json, string key, IEnumerable<string> values)
    {
        json.WritePropertyName(key);
        WriteTexts(json, values);
    }

    private static void WriteTexts(JsonTextWriter json, IEnumerable<string> values)
    {
        json.WriteStartArray();
        foreach (string value in values)
            json.WriteValue(value);
        json.WriteEndArray();
    }
}
