namespace KnowledgeGraph.Embedded.Parsing.Syntax;

internal sealed record ListComprehensionExpression(
    Position Position, VariableExpression Variable, Expression Source, Expression? Condition, Expression? Result) : Expression(Position);
