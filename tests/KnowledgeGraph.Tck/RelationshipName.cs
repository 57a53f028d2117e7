namespace KnowledgeGraph.Tck;

/// <summary>A relationship of a graph that is being built.</summary>
internal sealed record RelationshipName(string Id);
