namespace KnowledgeGraph.Embedded.Parsing.Syntax;

internal sealed record MapEntry(Position Position, string Key, Expression Value);
