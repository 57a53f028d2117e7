namespace KnowledgeGraph.Model;

/// <summary>A relationship of the finished graph; at most one per start, type and end.</summary>
/// <param name="Id">Unique over all relationships: start id, type and end id joined by <c>|</c>.</param>
/// <param name="Type">UPPER_SNAKE name from the schema.</param>
/// <param name="StartId">Id of the start node.</param>
/// <param name="EndId">Id of the end node.</param>
/// <param name="Properties">As <see cref="GraphNode.Properties"/>.</param>
public sealed record GraphRelationship(
    string Id, string Type, string StartId, string EndId, IReadOnlyDictionary<string, object> Properties);
