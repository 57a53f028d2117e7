using KnowledgeGraph.Model;

namespace KnowledgeGraph.Storing.Exports;

/// <summary>Rows that go into one file: the nodes with one first label, or the relationships between two first labels.</summary>
/// <param name="Name">The file's name without extension.</param>
/// <param name="StartGroup">The first label of the nodes, or of the relationships' starts.</param>
/// <param name="EndGroup">The first label of the relationships' ends; null for nodes.</param>
/// <param name="Nodes">The nodes; empty for relationships.</param>
/// <param name="Relationships">The relationships; empty for nodes.</param>
internal sealed record CsvTable(
    string Name, string StartGroup, string? EndGroup, IReadOnlyList<GraphNode> Nodes, IReadOnlyList<GraphRelationship> Relationships)
{
    /// <summary>The property columns.</summary>
    public IReadOnlyList<CsvColumn> Columns { get; } =
        CsvColumn.Of(Nodes.Select(node => node.Properties).Concat(Relationships.Select(relationship => relationship.Properties)));

    /// <summary>All tables of a graph: nodes first, by name.</summary>
    public static IReadOnlyList<CsvTable> Of(PropertyGraph graph)
    {
        var groups = graph.Nodes.ToDictionary(node => node.Id, node => node.Labels[0], StringComparer.Ordinal);
        var nodes = graph.Nodes
            .GroupBy(node => node.Labels[0], StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new CsvTable(FileName(group.Key), group.Key, null, [.. group], []));
        var relationships = graph.Relationships
            .GroupBy(relationship => (Start: groups[relationship.StartId], End: groups[relationship.EndId], relationship.Type))
            .OrderBy(group => $"{group.Key.Type} {group.Key.Start} {group.Key.End}", StringComparer.Ordinal)
            .Select(group => new CsvTable(FileName($"{group.Key.Start}-{group.Key.Type}-{group.Key.End}"), group.Key.Start, group.Key.End, [], [.. group]));
        return [.. nodes, .. relationships];
    }

    private static string FileName(string name) => string.Concat(name.Select(c => char.IsLetterOrDigit(c) || c is '_' or '-' ? c : '_'));
}
