namespace KnowledgeGraph.Querying;

/// <summary>A relationship in a query's answer.</summary>
/// <param name="ElementId">Stable within one store only.</param>
/// <param name="Type">UPPER_SNAKE relationship type.</param>
/// <param name="StartElementId">Element id of the start node.</param>
/// <param name="EndElementId">Element id of the end node.</param>
/// <param name="Properties">Property values in the forms of <see cref="QueryResult"/>.</param>
public sealed record RelationshipValue(
    string ElementId,
    string Type,
    string StartElementId,
    string EndElementId,
    IReadOnlyDictionary<string, object?> Properties);
