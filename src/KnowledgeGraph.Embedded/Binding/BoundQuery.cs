namespace KnowledgeGraph.Embedded.Binding;

/// <summary>Clauses in order; <paramref name="Output"/> are the variables of the last clause's columns, empty without RETURN.</summary>
internal sealed record BoundQuery(IReadOnlyList<BoundClause> Clauses, IReadOnlyList<Symbol> Output);
