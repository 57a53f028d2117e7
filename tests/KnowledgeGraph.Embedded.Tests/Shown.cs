using System.Globalization;
using KnowledgeGraph.Querying;

namespace KnowledgeGraph.Embedded.Tests;

/// <summary>Writes answers as text, so that expected rows are easy to read.</summary>
internal static class Shown
{
    public static string Rows(QueryResult result) => string.Join(" | ", result.Rows.Select(row => string.Join(", ", row.Select(Value))));

    public static string Value(object? value) => value switch
    {
        null => "null",
        bool truth => truth ? "true" : "false",
        string text => $"'{text}'",
        double number => Number(number),
        NodeValue node => $"({string.Join(":", node.Labels)} {node.Properties.GetValueOrDefault("id")})",
        RelationshipValue relationship => $"[{relationship.Type}]",
        PathValue path => $"<{string.Join("-", path.Nodes.Select(node => node.Properties["id"]))}>",
        IReadOnlyDictionary<string, object?> map => $"{{{string.Join(", ", map.OrderBy(e => e.Key, StringComparer.Ordinal).Select(e => $"{e.Key}: {Value(e.Value)}"))}}}",
        IReadOnlyList<object?> list => $"[{string.Join(", ", list.Select(Value))}]",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Number(double number)
    {
        string text = number.ToString("R", CultureInfo.InvariantCulture);
        return text.Any(c => c is '.' or 'E' or 'N' or 'I') ? text : text + ".0";
    }
}
