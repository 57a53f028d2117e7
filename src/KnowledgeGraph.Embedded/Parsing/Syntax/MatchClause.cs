namespace KnowledgeGraph.Embedded.Parsing.Syntax;

internal sealed record MatchClause(Position Position, bool IsOptional, IReadOnlyList<PathPattern> Patterns, Expression? Where) : Clause(Position);
