namespace KnowledgeGraph.Embedded.Parsing.Syntax;

/// <summary><c>n:Agency|Policy</c>: a node's labels or a relationship's type fit.</summary>
internal sealed record LabelTestExpression(Position Position, Expression Target, LabelExpression Label) : Expression(Position);
