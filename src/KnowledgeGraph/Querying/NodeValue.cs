namespace KnowledgeGraph.Querying;

/// <summary>A node in a query's answer.</summary>
/// <param name="ElementId">Stable within one store only; use property <c>id</c> across stores.</param>
/// <param name="Labels">All labels of the node.</param>
/// <param name="Properties">Property values in the forms of <see cref="QueryResult"/>.</param>
public sealed record NodeValue(
    string ElementId, IReadOnlyList<string> Labels, IReadOnlyDictionary<string, object?> Properties);
