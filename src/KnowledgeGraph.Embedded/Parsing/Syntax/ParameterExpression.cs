namespace KnowledgeGraph.Embedded.Parsing.Syntax;

internal sealed record ParameterExpression(Position Position, string Name) : Expression(Position);
