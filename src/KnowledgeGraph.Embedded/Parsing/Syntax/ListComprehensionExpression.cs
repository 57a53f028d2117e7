namespace KnowledgeGraph.Embedded.Parsing.Syntax;

internal sealed record ListComprehensionExpression(
    Position Position, Expression Variable, Expression Source, Expression? Condition, Expression? Result) : Expression(Position);
