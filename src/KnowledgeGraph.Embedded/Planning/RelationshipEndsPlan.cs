using KnowledgeGraph.Embedded.Binding;

namespace KnowledgeGraph.Embedded.Planning;

/// <summary>The ends of a relationship that an earlier clause has set.</summary>
internal sealed record RelationshipEndsPlan(
    Plan Input, BoundRelationship Relationship, Symbol Left, bool IsLeftBound, Symbol Right, bool IsRightBound, IReadOnlyList<Symbol> Others) : FedPlan(Input);
