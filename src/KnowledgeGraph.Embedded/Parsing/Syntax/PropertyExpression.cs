namespace KnowledgeGraph.Embedded.Parsing.Syntax;

internal sealed record PropertyExpression(Position Position, Expression Target, string Key) : Expression(Position);
