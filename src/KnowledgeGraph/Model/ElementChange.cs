namespace KnowledgeGraph.Model;

/// <summary>One node or relationship before and after; one of the two is null where it came or went, never both.</summary>
/// <typeparam name="T"><see cref="GraphNode"/> or <see cref="GraphRelationship"/>.</typeparam>
/// <param name="Before">Null for a new one.</param>
/// <param name="After">Null for a removed one.</param>
public sealed record ElementChange<T>(T? Before, T? After)
    where T : class;
