namespace KnowledgeGraph.Embedded.Parsing.Syntax;

internal sealed record FunctionExpression(Position Position, string Name, bool IsDistinct, IReadOnlyList<Expression> Arguments) : Expression(Position);
