namespace KnowledgeGraph.Embedded.Parsing.Syntax;

internal sealed record NamedLabel(Position Position, string Name) : LabelExpression(Position);
