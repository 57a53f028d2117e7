namespace KnowledgeGraph.Embedded.Parsing.Syntax;

internal sealed record NotLabel(Position Position, LabelExpression Operand) : LabelExpression(Position);
