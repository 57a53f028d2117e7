namespace KnowledgeGraph.Embedded.Parsing.Syntax;

/// <summary>A procedure call; <paramref name="Yields"/> is null where the statement names no columns or all of them.</summary>
internal sealed record CallClause(
    Position Position, string Procedure, IReadOnlyList<Expression> Arguments, IReadOnlyList<YieldItem>? Yields, Expression? Where) : Clause(Position);
