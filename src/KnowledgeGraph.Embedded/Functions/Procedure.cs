using KnowledgeGraph.Embedded.Snapshots;

namespace KnowledgeGraph.Embedded.Functions;

/// <summary>A built-in procedure without arguments.</summary>
internal sealed record Procedure(string Name, IReadOnlyList<string> Columns, Func<GraphView, IEnumerable<object?[]>> Run)
{
    private static readonly Procedure[] All =
    [
        new("db.labels", ["label"], graph => graph.LabelNames.Select(name => new object?[] { name })),
        new("db.relationshipTypes", ["relationshipType"], graph => graph.TypeNames.Select(name => new object?[] { name })),
        new("db.propertyKeys", ["propertyKey"], graph => graph.KeyNames.Select(name => new object?[] { name })),
    ];

    public static IEnumerable<string> Names => All.Select(p => p.Name);

    public static Procedure? Find(string name) => Array.Find(All, p => string.Equals(p.Name, name, StringComparison.OrdinalIgnoreCase));
}
