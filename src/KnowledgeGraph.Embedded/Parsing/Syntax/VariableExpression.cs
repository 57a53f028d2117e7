namespace KnowledgeGraph.Embedded.Parsing.Syntax;

internal sealed record VariableExpression(Position Position, string Name) : Expression(Position);
