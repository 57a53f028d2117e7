namespace KnowledgeGraph.Embedded.Parsing.Syntax;

internal sealed record CaseBranch(Expression When, Expression Then);
