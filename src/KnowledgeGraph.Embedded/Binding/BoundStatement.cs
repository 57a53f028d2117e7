using KnowledgeGraph.Embedded.Parsing.Syntax;

namespace KnowledgeGraph.Embedded.Binding;

/// <summary>A statement whose names are resolved. Every query of a union copies its output to <paramref name="Output"/>.</summary>
internal sealed record BoundStatement(
    IReadOnlyList<BoundQuery> Queries, UnionKind Union, IReadOnlyList<string> Columns, IReadOnlyList<Symbol> Output);
