namespace KnowledgeGraph.Embedded.Parsing.Syntax;

/// <summary><c>%</c>: at least one label.</summary>
internal sealed record AnyLabel(Position Position) : LabelExpression(Position);
