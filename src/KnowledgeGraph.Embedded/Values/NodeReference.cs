namespace KnowledgeGraph.Embedded.Values;

/// <summary>A node inside a running query, by its number in the graph.</summary>
internal sealed record NodeReference(int Index);
