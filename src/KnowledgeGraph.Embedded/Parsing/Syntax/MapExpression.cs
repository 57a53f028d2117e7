namespace KnowledgeGraph.Embedded.Parsing.Syntax;

internal sealed record MapExpression(Position Position, IReadOnlyList<MapEntry> Entries) : Expression(Position);
