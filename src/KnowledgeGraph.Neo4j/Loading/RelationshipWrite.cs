using KnowledgeGraph.Model;

namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>A relationship to write.</summary>
/// <param name="Relationship">As the graph has it.</param>
/// <param name="ElementId">The one to change; null for one that is merged by its ends.</param>
/// <param name="Set">Properties to set; null takes one away.</param>
internal sealed record RelationshipWrite(GraphRelationship Relationship, string? ElementId, IReadOnlyDictionary<string, object?> Set);
