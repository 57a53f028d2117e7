namespace KnowledgeGraph.Embedded.Parsing.Syntax;

/// <summary><c>list[from..to]</c>; a missing end is null.</summary>
internal sealed record SliceExpression(Position Position, Expression Target, Expression? From, Expression? To) : Expression(Position);
