namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>A relationship as the database holds it.</summary>
/// <param name="Key">Its type with its ends' ids.</param>
/// <param name="StartLabel">The key label of its start.</param>
/// <param name="ElementId">The database's own name for it: two with the same key are two.</param>
/// <param name="Properties">All properties, those of others included.</param>
internal sealed record StoredRelationship(RelationshipKey Key, string StartLabel, string ElementId, IReadOnlyDictionary<string, object?> Properties);
