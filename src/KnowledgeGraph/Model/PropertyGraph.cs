namespace KnowledgeGraph.Model;

/// <summary>The finished graph in its one order: nodes by id, relationships by id, both ordinal. The same facts always give the same sequence.</summary>
public sealed class PropertyGraph
{
    /// <summary>Sorts and checks; throws <see cref="ArgumentException"/> on a doubled id or an end that no node has.</summary>
    public PropertyGraph(IEnumerable<GraphNode> nodes, IEnumerable<GraphRelationship> relationships)
    {
        var sortedNodes = nodes.ToArray();
        Array.Sort(Array.ConvertAll(sortedNodes, static node => node.Id), sortedNodes, StringComparer.Ordinal);
        var sortedRelationships = relationships.ToArray();
        Array.Sort(Array.ConvertAll(sortedRelationships, static relationship => relationship.Id), sortedRelationships, StringComparer.Ordinal);
        (Nodes, Relationships) = (sortedNodes, sortedRelationships);
        var ids = new HashSet<string>(Nodes.Count, StringComparer.Ordinal);
        foreach (var node in Nodes)
        {
            if (!ids.Add(node.Id))
                throw new ArgumentException($"Two nodes have the id '{node.Id}'.", nameof(nodes));
        }
        string? before = null, start = null;
        foreach (var relationship in Relationships)
        {
            if (relationship.Id == before)
                throw new ArgumentException($"Two relationships have the id '{relationship.Id}'.", nameof(relationships));
            before = relationship.Id;
            // In this order those that start at one node follow each other.
            if ((relationship.StartId != start && !ids.Contains(relationship.StartId)) || !ids.Contains(relationship.EndId))
                throw new ArgumentException($"Relationship '{relationship.Id}' has an end that is not a node.", nameof(relationships));
            start = relationship.StartId;
        }
    }

    /// <summary>All nodes, by id in ordinal order.</summary>
    public IReadOnlyList<GraphNode> Nodes { get; }

    /// <summary>All relationships, by id in ordinal order.</summary>
    public IReadOnlyList<GraphRelationship> Relationships { get; }
}
