namespace KnowledgeGraph.Embedded.Parsing.Syntax;

internal sealed record QuantifierExpression(
    Position Position, QuantifierKind Kind, Expression Variable, Expression Source, Expression Condition) : Expression(Position);
