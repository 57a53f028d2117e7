using KnowledgeGraph.Embedded.Snapshots;
using KnowledgeGraph.Querying;

namespace KnowledgeGraph.Embedded.Functions;

/// <summary>Procedures that tell what the graph is made of.</summary>
internal static class SchemaProcedures
{
    public static readonly IReadOnlyList<Procedure> All =
    [
        new("db.labels", 0, 0, ["label"], (context, _) => Names(context.Graph.LabelNames)),
        new("db.relationshipTypes", 0, 0, ["relationshipType"], (context, _) => Names(context.Graph.TypeNames)),
        new("db.propertyKeys", 0, 0, ["propertyKey"], (context, _) => Names(context.Graph.KeyNames)),
        new("db.indexes", 0, 0, ["name", "state", "type", "entityType", "labelsOrTypes", "properties"], (context, _) => Indexes(context.Graph)),
        new("db.schema.visualization", 0, 0, ["nodes", "relationships"], (context, _) => [Visualization(context.Graph)]),
    ];

    private static IEnumerable<object?[]> Names(string[] names) => names.Select(name => new object?[] { name });

    private static IEnumerable<object?[]> Indexes(GraphView graph)
    {
        foreach (string key in graph.KeyNames.Where(key => graph.IsIndexed(graph.FindKey(key))))
            yield return [key, "ONLINE", "RANGE", "NODE", Array.Empty<object?>(), new object?[] { key }];
        foreach (var index in graph.TextIndexes.Select(index => index.Definition))
            yield return [index.Name, "ONLINE", "FULLTEXT", "NODE", new object?[] { index.Label }, index.Keys.ToArray<object?>()];
    }

    // A node for each label and a relationship for each pair of labels that a type joins; they are no nodes of the graph.
    private static object?[] Visualization(GraphView graph)
    {
        object?[] nodes = [.. graph.LabelNames.Select(label => new NodeValue(
            label, [label], new Dictionary<string, object?>(StringComparer.Ordinal) { ["name"] = label, ["indexes"] = Array.Empty<object?>(), ["constraints"] = Array.Empty<object?>() }))];
        var joined = Joined(graph).Order();
        object?[] relationships = [.. joined.Select(j => new RelationshipValue(
            $"{graph.LabelNames[j.Start]}|{graph.TypeNames[j.Type]}|{graph.LabelNames[j.End]}",
            graph.TypeNames[j.Type],
            graph.LabelNames[j.Start],
            graph.LabelNames[j.End],
            new Dictionary<string, object?>(StringComparer.Ordinal) { ["name"] = graph.TypeNames[j.Type] }))];
        return [nodes, relationships];
    }

    private static HashSet<(int Type, int Start, int End)> Joined(GraphView graph)
    {
        return [.. from ends in graph.TypeEnds
                   from start in graph.LabelSets[ends.StartSet]
                   from end in graph.LabelSets[ends.EndSet]
                   select (ends.Type, start, end)];
    }
}
