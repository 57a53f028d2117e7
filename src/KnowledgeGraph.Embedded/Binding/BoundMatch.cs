using KnowledgeGraph.Embedded.Parsing.Syntax;

namespace KnowledgeGraph.Embedded.Binding;

/// <summary>Patterns with all conditions on them (labels, inline properties, WHERE) as one conjunction.
/// <paramref name="Introduced"/> are the variables that no earlier clause has set.</summary>
internal sealed record BoundMatch(
    bool IsOptional, IReadOnlyList<BoundPath> Paths, IReadOnlyList<Expression> Predicates, IReadOnlyList<Symbol> Introduced) : BoundClause;
