using System.Globalization;
using KnowledgeGraph.Querying;

namespace KnowledgeGraph.Cli.Rendering;

/// <summary>Turns a value of an answer into one line of text for a person.</summary>
internal static class TableValue
{
    /// <summary>Null is an empty text, lists are parted by semicolons, a node reads <c>(:Agency 上海市科学技术委员会)</c>.</summary>
    public static string Of(object? value) => value switch
    {
        null => string.Empty,
        string text => OneLine(text),
        bool truth => truth ? "true" : "false",
        double number => OfNumber(number),
        _ when TemporalText.Of(value) is { } temporal => temporal,
        NodeValue node => OfNode(node),
        RelationshipValue relationship => $"[:{relationship.Type}]",
        PathValue path => OfPath(path),
        IReadOnlyDictionary<string, object?> map => "{" + string.Join(", ", map.Select(p => $"{p.Key}: {Of(p.Value)}")) + "}",
        IEnumerable<object?> list => string.Join("; ", list.Select(Of)),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty,
    };

    /// <summary>Sums in yuan reach hundreds of millions: no exponent up to the numbers that a double holds exactly.</summary>
    private static string OfNumber(double number) =>
        Math.Abs(number) < 1e15 && Math.Abs(number) >= 1e-5
            ? number.ToString("0.###############", CultureInfo.InvariantCulture)
            : number.ToString("R", CultureInfo.InvariantCulture);

    private static string OfNode(NodeValue node)
    {
        var label = node.Labels.FirstOrDefault(l => !string.Equals(l, "Entity", StringComparison.Ordinal)) ?? "Entity";
        var name = node.Properties.GetValueOrDefault("name") ?? node.Properties.GetValueOrDefault("id") ?? node.ElementId;
        return $"(:{label} {Of(name)})";
    }

    private static string OfPath(PathValue path)
    {
        var parts = new List<string> { OfNode(path.Nodes[0]) };
        for (var i = 0; i < path.Relationships.Count; i++)
        {
            var relationship = path.Relationships[i];
            var isForward = string.Equals(relationship.StartElementId, path.Nodes[i].ElementId, StringComparison.Ordinal);
            parts.Add(isForward ? $"-[:{relationship.Type}]->" : $"<-[:{relationship.Type}]-");
            parts.Add(OfNode(path.Nodes[i + 1]));
        }
        return string.Concat(parts);
    }

    private static string OneLine(string text) =>
        text.AsSpan().IndexOfAnyInRange('\0', '\u001f') < 0
            ? text
            : string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
}
