using KnowledgeGraph.Embedded.Parsing.Syntax;

namespace KnowledgeGraph.Embedded.Binding;

/// <summary>A path of a pattern; relationship i stands between node i and node i + 1.</summary>
internal sealed record BoundPath(
    Symbol? Symbol, PathSearch Search, IReadOnlyList<Symbol> Nodes, IReadOnlyList<BoundRelationship> Relationships)
{
    /// <summary>Which of the MATCH clauses that are planned together it stands in: within one, all relationships are different.</summary>
    public int Match { get; init; }
}
