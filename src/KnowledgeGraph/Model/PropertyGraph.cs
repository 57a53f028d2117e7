namespace KnowledgeGraph.Model;

/// <summary>The finished graph in its one order: nodes by id, relationships by id, both ordinal. The same facts always give the same sequence.</summary>
public sealed class PropertyGraph
{
    /// <summary>Sorts and checks; throws <see cref="ArgumentException"/> on a doubled id or an end that no node has.</summary>
    public PropertyGraph(IEnumerable<GraphNode> nodes, IEnumerable<GraphRelationship> relationships)
    {
        var sorted = nodes.ToArray();
        string[] nodeIds = Array.ConvertAll(sorted, static node => node.Id);
        Array.Sort(nodeIds, sorted, StringComparer.Ordinal);
        RefuseDoubled(nodeIds, "nodes", nameof(nodes));
        var sortedRelationships = relationships.ToArray();
        string[] ids = Array.ConvertAll(sortedRelationships, static relationship => relationship.Id);
        Array.Sort(ids, sortedRelationships, StringComparer.Ordinal);
        RefuseDoubled(ids, "relationships", nameof(relationships));
        var known = new HashSet<string>(nodeIds, StringComparer.Ordinal);
        for (int i = 0; i < ids.Length; i++)
        {
            if (!known.Contains(sortedRelationships[i].StartId) || !known.Contains(sortedRelationships[i].EndId))
                throw new ArgumentException($"Relationship '{ids[i]}' has an end that is not a node.", nameof(relationships));
        }
        (Nodes, Relationships) = (sorted, sortedRelationships);
    }

    private PropertyGraph(GraphNode[] nodes, GraphRelationship[] relationships) => (Nodes, Relationships) = (nodes, relationships);

    /// <summary>All nodes, by id in ordinal order.</summary>
    public IReadOnlyList<GraphNode> Nodes { get; }

    /// <summary>All relationships, by id in ordinal order.</summary>
    public IReadOnlyList<GraphRelationship> Relationships { get; }

    /// <summary>A graph of what is in its order and checked already.</summary>
    internal static PropertyGraph OfOrdered(GraphNode[] nodes, GraphRelationship[] relationships) => new(nodes, relationships);

    private static void RefuseDoubled(string[] sorted, string what, string parameter)
    {
        for (int i = 1; i < sorted.Length; i++)
        {
            if (sorted[i] == sorted[i - 1])
                throw new ArgumentException($"Two {what} have the id '{sorted[i]}'.", parameter);
        }
    }
}
