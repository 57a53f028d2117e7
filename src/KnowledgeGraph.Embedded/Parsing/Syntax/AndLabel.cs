namespace KnowledgeGraph.Embedded.Parsing.Syntax;

internal sealed record AndLabel(Position Position, LabelExpression Left, LabelExpression Right) : LabelExpression(Position);
