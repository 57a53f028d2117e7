using KnowledgeGraph.Model;

namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>A node to write.</summary>
/// <param name="Node">As the graph has it.</param>
/// <param name="Set">Properties to set; null takes one away.</param>
internal sealed record NodeWrite(GraphNode Node, IReadOnlyDictionary<string, object?> Set);
