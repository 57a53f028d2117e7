namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>What has to be done to a database so that it holds a graph.</summary>
internal sealed class Difference
{
    /// <summary>New and changed nodes, by id.</summary>
    public required IReadOnlyList<NodeWrite> NodesToWrite { get; init; }

    /// <summary>Nodes that the graph no longer holds.</summary>
    public required IReadOnlyList<StoredNode> NodesToRemove { get; init; }

    /// <summary>New and changed relationships.</summary>
    public required IReadOnlyList<RelationshipWrite> RelationshipsToWrite { get; init; }

    /// <summary>Relationships that the graph no longer holds, and second ones of the same key.</summary>
    public required IReadOnlyList<StoredRelationship> RelationshipsToRemove { get; init; }

    /// <summary>True where there is nothing to do.</summary>
    public bool IsEmpty => NodesToWrite.Count + NodesToRemove.Count + RelationshipsToWrite.Count + RelationshipsToRemove.Count == 0;
}
