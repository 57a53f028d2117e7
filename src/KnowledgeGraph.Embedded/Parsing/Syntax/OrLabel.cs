namespace KnowledgeGraph.Embedded.Parsing.Syntax;

internal sealed record OrLabel(Position Position, LabelExpression Left, LabelExpression Right) : LabelExpression(Position);
