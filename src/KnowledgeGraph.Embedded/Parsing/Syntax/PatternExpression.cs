namespace KnowledgeGraph.Embedded.Parsing.Syntax;

/// <summary>A pattern where a condition stands: true when it is found.</summary>
internal sealed record PatternExpression(Position Position, PathPattern Pattern) : Expression(Position);
