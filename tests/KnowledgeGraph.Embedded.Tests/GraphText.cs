using System.Globalization;
using System.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Embedded.Tests;

/// <summary>A graph as text, so that two graphs can be compared whole.</summary>
internal static class GraphText
{
    public static string Of(PropertyGraph graph)
    {
        var text = new StringBuilder();
        foreach (var node in graph.Nodes)
            text.AppendLine(CultureInfo.InvariantCulture, $"{node.Id} [{string.Join(",", node.Labels)}] {Properties(node.Properties)}");
        foreach (var relationship in graph.Relationships)
            text.AppendLine(CultureInfo.InvariantCulture, $"{relationship.Id} {relationship.StartId}-{relationship.Type}->{relationship.EndId} {Properties(relationship.Properties)}");
        return text.ToString();
    }

    private static string Properties(IReadOnlyDictionary<string, object> properties)
        => string.Join("; ", properties.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => $"{p.Key}={p.Value.GetType().Name}:{Value(p.Value)}"));

    private static string Value(object value) => value switch
    {
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        IEnumerable<string> items => string.Join("\u0001", items),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
