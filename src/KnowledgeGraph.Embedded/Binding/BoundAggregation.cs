namespace KnowledgeGraph.Embedded.Binding;

/// <summary>Rows are grouped by the keys; each aggregate's value is a call of an aggregating function.</summary>
internal sealed record BoundAggregation(IReadOnlyList<BoundItem> Keys, IReadOnlyList<BoundItem> Aggregates);
