namespace KnowledgeGraph.Embedded.Parsing.Syntax;

internal sealed record BinaryExpression(Position Position, BinaryOperator Operator, Expression Left, Expression Right) : Expression(Position);
