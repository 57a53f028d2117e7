using KnowledgeGraph.Model;

namespace KnowledgeGraph.Embedded.Snapshots;

/// <summary>Reads a whole graph back from its view.</summary>
internal static class GraphReader
{
    public static PropertyGraph Read(GraphView view)
        => new(
            Enumerable.Range(0, view.NodeCount).Select(node => ReadNode(view, node)),
            Enumerable.Range(0, view.RelationshipCount).Select(relationship => ReadRelationship(view, relationship)));

    private static GraphNode ReadNode(GraphView view, int node)
    {
        string[] labels = [.. view.LabelsOf(node).ToArray().Select(label => view.LabelNames[label])];
        return new GraphNode(view.NodeId(node), labels, Properties(view, key => view.NodeProperty(node, key)));
    }

    private static GraphRelationship ReadRelationship(GraphView view, int relationship)
        => new(
            view.RelationshipId(relationship),
            view.TypeNames[view.TypeOf(relationship)],
            view.NodeId(view.StartOf(relationship)),
            view.NodeId(view.EndOf(relationship)),
            Properties(view, key => view.RelationshipProperty(relationship, key)));

    private static SortedDictionary<string, object> Properties(GraphView view, Func<int, object?> value)
    {
        var properties = new SortedDictionary<string, object>(StringComparer.Ordinal);
        for (int key = 0; key < view.KeyNames.Length; key++)
        {
            if (value(key) is { } found)
                properties.Add(view.KeyNames[key], found is object?[] items && items.All(i => i is string) ? items.Cast<string>().ToArray() : found);
        }
        return properties;
    }
}
