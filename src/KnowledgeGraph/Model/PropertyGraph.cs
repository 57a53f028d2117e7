namespace KnowledgeGraph.Model;

/// <summary>The finished graph in its one order: nodes by id, relationships by id, both ordinal. The same facts always give the same sequence.</summary>
public sealed class PropertyGraph
{
    /// <summary>Sorts and checks; throws <see cref="ArgumentException"/> on a doubled id or an end that no node has.</summary>
    public PropertyGraph(IEnumerable<GraphNode> nodes, IEnumerable<GraphRelationship> relationships)
    {
        Nodes = [.. nodes.OrderBy(n => n.Id, StringComparer.Ordinal)];
        Relationships = [.. relationships.OrderBy(r => r.Id, StringComparer.Ordinal)];
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in Nodes)
        {
            if (!ids.Add(node.Id))
                throw new ArgumentException($"Two nodes have the id '{node.Id}'.", nameof(nodes));
        }
        var relationshipIds = new HashSet<string>(StringComparer.Ordinal);
        foreach (var relationship in Relationships)
        {
            if (!relationshipIds.Add(relationship.Id))
                throw new ArgumentException($"Two relationships have the id '{relationship.Id}'.", nameof(relationships));
            if (!ids.Contains(relationship.StartId) || !ids.Contains(relationship.EndId))
                throw new ArgumentException($"Relationship '{relationship.Id}' has an end that is not a node.", nameof(relationships));
        }
    }

    /// <summary>All nodes, by id in ordinal order.</summary>
    public IReadOnlyList<GraphNode> Nodes { get; }

    /// <summary>All relationships, by id in ordinal order.</summary>
    public IReadOnlyList<GraphRelationship> Relationships { get; }
}
