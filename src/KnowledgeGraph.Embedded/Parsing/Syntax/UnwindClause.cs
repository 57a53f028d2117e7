namespace KnowledgeGraph.Embedded.Parsing.Syntax;

internal sealed record UnwindClause(Position Position, Expression Source, string Variable) : Clause(Position);
