namespace KnowledgeGraph.Embedded.Parsing.Syntax;

internal sealed record YieldItem(Position Position, string Column, string Variable);
