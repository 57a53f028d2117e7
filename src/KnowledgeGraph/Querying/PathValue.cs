namespace KnowledgeGraph.Querying;

/// <summary>A path in a query's answer.</summary>
/// <param name="Nodes">One more than <paramref name="Relationships"/>, in walking order.</param>
/// <param name="Relationships">In walking order; each may be walked against its direction. Empty for a path of one node.</param>
public sealed record PathValue(IReadOnlyList<NodeValue> Nodes, IReadOnlyList<RelationshipValue> Relationships);
