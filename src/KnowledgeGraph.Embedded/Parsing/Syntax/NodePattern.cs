namespace KnowledgeGraph.Embedded.Parsing.Syntax;

internal sealed record NodePattern(Position Position, string? Variable, LabelExpression? Label, Expression? Properties, Expression? Condition);
