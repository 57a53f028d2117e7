namespace KnowledgeGraph.Embedded.Parsing.Syntax;

/// <summary>One column: <paramref name="Name"/> is the alias or the expression as written; <paramref name="IsAliased"/> tells which.</summary>
internal sealed record ProjectionItem(Expression Value, string Name, bool IsAliased);
