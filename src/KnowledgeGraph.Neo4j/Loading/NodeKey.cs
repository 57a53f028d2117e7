namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>What tells nodes apart, in the graph and in the database.</summary>
internal readonly record struct NodeKey(string KeyLabel, string Id);
