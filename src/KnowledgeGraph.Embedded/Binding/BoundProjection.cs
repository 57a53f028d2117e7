using KnowledgeGraph.Embedded.Parsing.Syntax;

namespace KnowledgeGraph.Embedded.Binding;

/// <summary>WITH or RETURN: aggregate, compute the items, drop doubles, sort, cut, filter, in this order.
/// <paramref name="Columns"/> are the names that the items go by.</summary>
internal sealed record BoundProjection(
    BoundAggregation? Aggregation,
    IReadOnlyList<BoundItem> Items,
    IReadOnlyList<string> Columns,
    bool IsDistinct,
    IReadOnlyList<SortItem> Order,
    Expression? Skip,
    Expression? Limit,
    Expression? Where) : BoundClause;
