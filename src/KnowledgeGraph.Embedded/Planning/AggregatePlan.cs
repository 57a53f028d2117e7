using KnowledgeGraph.Embedded.Binding;

namespace KnowledgeGraph.Embedded.Planning;

/// <summary>Groups in the order in which their first rows come; without keys there is always one group.
/// A row stands for as many as the product of <paramref name="Times"/> says.</summary>
internal sealed record AggregatePlan(Plan Input, BoundAggregation Aggregation, IReadOnlyList<Symbol> Times) : FedPlan(Input)
{
    /// <summary>The step below whose rows are shared out among the cores; null for one core.</summary>
    public Plan? PartsOf { get; init; }
}
