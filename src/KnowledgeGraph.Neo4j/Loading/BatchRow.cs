namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>One row of a request.</summary>
/// <param name="Id">The id that a report names it by.</param>
/// <param name="Values">What the statement takes from <c>row</c>.</param>
internal sealed record BatchRow(string Id, IReadOnlyDictionary<string, object?> Values);
