namespace KnowledgeGraph.Embedded.Parsing.Syntax;

internal sealed record UnaryExpression(Position Position, UnaryOperator Operator, Expression Operand) : Expression(Position);
