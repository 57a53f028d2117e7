namespace KnowledgeGraph.Embedded.Parsing.Syntax;

internal sealed record PatternComprehensionExpression(
    Position Position, PathPattern Pattern, Expression? Condition, Expression Result) : Expression(Position);
