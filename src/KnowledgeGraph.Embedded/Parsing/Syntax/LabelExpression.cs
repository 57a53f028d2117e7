namespace KnowledgeGraph.Embedded.Parsing.Syntax;

/// <summary>A condition on labels or on a type.</summary>
internal abstract record LabelExpression(Position Position);
