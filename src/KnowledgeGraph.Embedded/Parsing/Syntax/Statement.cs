namespace KnowledgeGraph.Embedded.Parsing.Syntax;

/// <summary>One query, or several joined by UNION.</summary>
internal sealed record Statement(IReadOnlyList<SingleQuery> Queries, UnionKind Union);
