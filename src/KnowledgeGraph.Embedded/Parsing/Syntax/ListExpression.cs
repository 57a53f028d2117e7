namespace KnowledgeGraph.Embedded.Parsing.Syntax;

internal sealed record ListExpression(Position Position, IReadOnlyList<Expression> Items) : Expression(Position);
