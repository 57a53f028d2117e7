namespace KnowledgeGraph.Embedded.Parsing.Syntax;

internal sealed record LiteralExpression(Position Position, object? Value) : Expression(Position);
