namespace KnowledgeGraph.Embedded.Planning;

/// <summary>One query after the other.</summary>
internal sealed record UnionPlan(IReadOnlyList<Plan> Inputs) : Plan;
