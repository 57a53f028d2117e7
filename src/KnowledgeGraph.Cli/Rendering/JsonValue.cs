using System.Globalization;
using KnowledgeGraph.Querying;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Cli.Rendering;

/// <summary>Turns the values of an answer into JSON: nodes, relationships and paths become objects.</summary>
internal static class JsonValue
{
    /// <summary>The JSON of one value; NaN and infinities, which JSON lacks, become strings.</summary>
    public static JToken Of(object? value) => value switch
    {
        null => JValue.CreateNull(),
        string text => new JValue(text),
        double number when !double.IsFinite(number) => new JValue(number.ToString(CultureInfo.InvariantCulture)),
        _ when TemporalText.Of(value) is { } temporal => new JValue(temporal),
        NodeValue node => OfNode(node),
        RelationshipValue relationship => OfRelationship(relationship),
        PathValue path => OfPath(path),
        IReadOnlyDictionary<string, object?> map => OfMap(map),
        IEnumerable<object?> list => new JArray(list.Select(Of)),
        _ => new JValue(value),
    };

    private static JObject OfNode(NodeValue node) => new()
    {
        ["id"] = node.ElementId,
        ["labels"] = new JArray(node.Labels),
        ["properties"] = OfMap(node.Properties),
    };

    private static JObject OfRelationship(RelationshipValue relationship) => new()
    {
        ["id"] = relationship.ElementId,
        ["type"] = relationship.Type,
        ["start"] = relationship.StartElementId,
        ["end"] = relationship.EndElementId,
        ["properties"] = OfMap(relationship.Properties),
    };

    private static JObject OfPath(PathValue path) => new()
    {
        ["nodes"] = new JArray(path.Nodes.Select(OfNode)),
        ["relationships"] = new JArray(path.Relationships.Select(OfRelationship)),
    };

    private static JObject OfMap(IReadOnlyDictionary<string, object?> map)
    {
        var json = new JObject();
        foreach (var (key, value) in map)
            json[key] = Of(value);
        return json;
    }
}
