namespace KnowledgeGraph.Model;

/// <summary>A node of the finished graph.</summary>
/// <param name="Id">Unique over all nodes, readable: <c>agency:上海市科学技术委员会</c>. Also stored as property <c>id</c>.</param>
/// <param name="Labels">In the order of the schema, <c>Entity</c> first for entities.</param>
/// <param name="Properties">camelCase keys in ordinal order; values are <see cref="string"/>, <see cref="long"/>, <see cref="double"/>, <see cref="bool"/> or a list of strings, never null.</param>
public sealed record GraphNode(string Id, IReadOnlyList<string> Labels, IReadOnlyDictionary<string, object> Properties);
