namespace KnowledgeGraph.Embedded.Parsing.Syntax;

internal sealed record ReduceExpression(
    Position Position, Expression Accumulator, Expression Start, Expression Variable, Expression Source, Expression Step) : Expression(Position);
