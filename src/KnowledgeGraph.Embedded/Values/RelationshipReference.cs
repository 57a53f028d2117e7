namespace KnowledgeGraph.Embedded.Values;

/// <summary>A relationship inside a running query, by its number in the graph.</summary>
internal sealed record RelationshipReference(int Index);
