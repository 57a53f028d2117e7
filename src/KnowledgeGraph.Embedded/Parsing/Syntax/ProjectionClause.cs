namespace KnowledgeGraph.Embedded.Parsing.Syntax;

/// <summary>WITH or RETURN. <paramref name="IncludesAll"/> stands for <c>*</c> before the items.</summary>
internal sealed record ProjectionClause(
    Position Position,
    bool IsReturn,
    bool IsDistinct,
    bool IncludesAll,
    IReadOnlyList<ProjectionItem> Items,
    IReadOnlyList<SortItem> Order,
    Expression? Skip,
    Expression? Limit,
    Expression? Where) : Clause(Position);
