namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>A node as the database holds it.</summary>
/// <param name="KeyLabel">The key label it was found by.</param>
/// <param name="Id">Its id.</param>
/// <param name="Labels">All labels, those of others included.</param>
/// <param name="Properties">All properties, those of others included.</param>
internal sealed record StoredNode(string KeyLabel, string Id, IReadOnlyList<string> Labels, IReadOnlyDictionary<string, object?> Properties);
