namespace KnowledgeGraph.Embedded.Parsing.Syntax;

/// <summary><c>EXISTS { … }</c>, <c>COUNT { … }</c> or <c>COLLECT { … }</c>.</summary>
internal sealed record SubqueryExpression(Position Position, SubqueryKind Kind, Statement Statement) : Expression(Position);
