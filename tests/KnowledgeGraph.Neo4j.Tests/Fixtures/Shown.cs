using System.Globalization;
using KnowledgeGraph.Querying;

namespace KnowledgeGraph.Neo4j.Tests.Fixtures;

/// <summary>Values as text, the type included, so that differences can be read.</summary>
internal static class Shown
{
    public static string Line<T>(IEnumerable<string> names, IReadOnlyDictionary<string, T> properties) =>
        string.Join(' ', names.Order(StringComparer.Ordinal)) + " " + Value(properties.ToDictionary(p => p.Key, p => (object?)p.Value, StringComparer.Ordinal));

    /// <summary>Nodes and relationships without the database's own names for them.</summary>
    public static string Value(object? value) => value switch
    {
        null => "null",
        string text => $"'{text}'",
        double number => number.ToString("R", CultureInfo.InvariantCulture) + "f",
        NodeValue node => $"({Line(node.Labels, node.Properties)})",
        RelationshipValue relationship => $"[{Line([relationship.Type], relationship.Properties)}]",
        PathValue path => string.Join("-", path.Nodes.Select(Value)) + string.Join("-", path.Relationships.Select(Value)),
        IReadOnlyDictionary<string, object?> map => "{" + string.Join(", ", map.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => $"{p.Key}: {Value(p.Value)}")) + "}",
        IEnumerable<object?> list => "[" + string.Join(", ", list.Select(Value)) + "]",
        _ => TemporalText.Of(value) ?? string.Create(CultureInfo.InvariantCulture, $"{value}"),
    };

    public static IEnumerable<string> Rows(QueryResult result) => result.Rows.Select(row => string.Join(" | ", row.Select(Value)));
}
