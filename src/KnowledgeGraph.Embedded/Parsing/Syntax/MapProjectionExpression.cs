namespace KnowledgeGraph.Embedded.Parsing.Syntax;

internal sealed record MapProjectionExpression(Position Position, Expression Target, IReadOnlyList<MapProjectionItem> Items) : Expression(Position);
