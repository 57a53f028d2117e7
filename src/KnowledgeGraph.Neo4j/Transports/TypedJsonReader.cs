using System.Globalization;
using KnowledgeGraph.Querying;
using Newtonsoft.Json;

namespace KnowledgeGraph.Neo4j.Transports;

/// <summary>Reads values written as <c>{"$type":…,"_value":…}</c> into the forms of <see cref="QueryResult"/>.</summary>
internal static class TypedJsonReader
{
    /// <summary>Reads the value whose object the reader stands on, and leaves it on that object's end.</summary>
    public static object? ReadValue(JsonReader json)
    {
        string? type = null;
        object? value = null;
        foreach (var key in QueryApiAnswer.Keys(json))
        {
            if (key == "$type")
                type = (string)json.Value!;
            else
                value = ReadBody(type ?? throw new JsonReaderException($"The value at {json.Path} has no type."), json);
        }
        return value;
    }

    private static object? ReadBody(string type, JsonReader json) => type switch
    {
        "List" => ReadList(json),
        "Map" => ReadMap(json),
        "Node" => ReadNode(json),
        "Relationship" => ReadRelationship(json),
        "Path" => ReadPath(json),
        _ => ReadScalar(type, json.Value),
    };

    private static object? ReadScalar(string type, object? value) => (type, value) switch
    {
        (_, null) => null,
        ("Boolean", bool) => value,
        ("Integer", string text) => long.Parse(text, CultureInfo.InvariantCulture),
        ("Float", string text) => double.Parse(text, CultureInfo.InvariantCulture),
        (_, string text) => TemporalReading.Of(type, text),
        _ => throw new JsonReaderException($"A {type} is written as {value}."),
    };

    private static List<object?> ReadList(JsonReader json)
    {
        var list = new List<object?>();
        foreach (var _ in QueryApiAnswer.Items(json))
            list.Add(ReadValue(json));
        return list;
    }

    private static Dictionary<string, object?> ReadMap(JsonReader json)
    {
        var map = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var key in QueryApiAnswer.Keys(json))
            map[key] = ReadValue(json);
        return map;
    }

    private static NodeValue ReadNode(JsonReader json)
    {
        var (id, labels, properties) = (string.Empty, new List<string>(), new Dictionary<string, object?>(StringComparer.Ordinal));
        foreach (var key in QueryApiAnswer.Keys(json))
        {
            switch (key)
            {
                case "_element_id":
                    id = (string)json.Value!;
                    break;
                case "_labels":
                    foreach (var _ in QueryApiAnswer.Items(json))
                        labels.Add((string)json.Value!);
                    break;
                case "_properties":
                    properties = ReadMap(json);
                    break;
                default:
                    json.Skip();
                    break;
            }
        }
        return new NodeValue(id, labels, properties);
    }

    private static RelationshipValue ReadRelationship(JsonReader json)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var properties = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var key in QueryApiAnswer.Keys(json))
        {
            if (key == "_properties")
                properties = ReadMap(json);
            else
                texts[key] = (string)json.Value!;
        }
        return new RelationshipValue(texts["_element_id"], texts["_type"], texts["_start_node_element_id"], texts["_end_node_element_id"], properties);
    }

    private static PathValue ReadPath(JsonReader json)
    {
        var parts = ReadList(json);
        return new PathValue([.. parts.OfType<NodeValue>()], [.. parts.OfType<RelationshipValue>()]);
    }
}
