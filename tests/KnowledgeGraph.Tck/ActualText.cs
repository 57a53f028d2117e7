using System.Globalization;
using KnowledgeGraph.Querying;

namespace KnowledgeGraph.Tck;

/// <summary>Writes values as the scenarios do, with sorted labels and keys.</summary>
internal static class ActualText
{
    public static string Rows(QueryResult result) => string.Join("\n", result.Rows.Take(10).Select(row => string.Join(" | ", row.Select(Of))));

    public static string Of(object? value) => value switch
    {
        null => "null",
        bool truth => truth ? "true" : "false",
        string text => $"'{text}'",
        long whole => whole.ToString(CultureInfo.InvariantCulture),
        double number => Number(number),
        NodeValue node => Node(node),
        RelationshipValue relationship => Relationship(relationship),
        PathValue path => Path(path),
        IReadOnlyDictionary<string, object?> map => Map(map),
        IReadOnlyList<object?> list => $"[{string.Join(",", list.Select(Of))}]",
        _ => TemporalText.Of(value) is { } temporal ? $"'{temporal}'" : value.ToString()!,
    };

    public static string Number(double number) => "f" + (number == 0 ? 0 : number).ToString("R", CultureInfo.InvariantCulture);

    private static string Node(NodeValue node)
        => $"({string.Concat(node.Labels.Order(StringComparer.Ordinal).Select(label => ":" + label))}{(node.Properties.Count > 0 ? Map(node.Properties) : "")})";

    private static string Relationship(RelationshipValue relationship)
        => $"[:{relationship.Type}{(relationship.Properties.Count > 0 ? Map(relationship.Properties) : "")}]";

    private static string Path(PathValue path)
    {
        string text = Node(path.Nodes[0]);
        for (int i = 0; i < path.Relationships.Count; i++)
        {
            bool forward = string.Equals(path.Relationships[i].StartElementId, path.Nodes[i].ElementId, StringComparison.Ordinal);
            text += $"{(forward ? "-" : "<-")}{Relationship(path.Relationships[i])}{(forward ? "->" : "-")}{Node(path.Nodes[i + 1])}";
        }
        return $"<{text}>";
    }

    private static string Map(IReadOnlyDictionary<string, object?> map)
        => $"{{{string.Join(",", map.OrderBy(e => e.Key, StringComparer.Ordinal).Select(e => $"{e.Key}:{Of(e.Value)}"))}}}";
}
