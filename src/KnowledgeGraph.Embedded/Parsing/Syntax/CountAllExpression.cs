namespace KnowledgeGraph.Embedded.Parsing.Syntax;

/// <summary><c>count(*)</c></summary>
internal sealed record CountAllExpression(Position Position) : Expression(Position);
