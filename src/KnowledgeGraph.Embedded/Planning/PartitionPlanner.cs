using KnowledgeGraph.Embedded.Binding;
using KnowledgeGraph.Embedded.Functions;
using KnowledgeGraph.Embedded.Parsing.Syntax;

namespace KnowledgeGraph.Embedded.Planning;

/// <summary>Has the groups of a statement gathered by several cores where that gives the very same answer: all calls must come to the same
/// in whatever order the values are taken together, bit by bit, which sums of floating-point numbers do not.</summary>
internal sealed class PartitionPlanner
{
    private const double LeastRowsToShare = 100;
    private const double LeastCost = 2_000;

    private readonly GraphStatistics _statistics;

    public PartitionPlanner(GraphStatistics statistics) => _statistics = statistics;

    /// <summary>Steps of subqueries, which run once for each row, stay as they are.</summary>
    public Plan Partition(Plan plan) => plan switch
    {
        AggregatePlan aggregate when aggregate.Aggregation.Aggregates.All(item => IsOrderless(item.Value)) && Source(aggregate) is { } source => aggregate with { PartsOf = source },
        FedPlan fed => fed with { Input = Partition(fed.Input) },
        _ => plan,
    };

    private bool IsOrderless(Expression aggregate) => aggregate switch
    {
        CountAllExpression => true,
        FunctionExpression call when AggregateCatalog.IsCount(call.Name) => true,
        FunctionExpression { IsDistinct: false, Arguments: [PropertyExpression property] } call
            => AggregateCatalog.CanMerge(call.Name) && _statistics.Graph.HoldsOnlyIntegers(_statistics.Graph.FindKey(property.Key)) && property.Target is SymbolExpression { Symbol.Kind: VariableKind.Node },
        _ => false,
    };

    // The lowest step with enough rows to share, so that the most work lies above it.
    private static Plan? Source(AggregatePlan aggregate)
    {
        Plan? source = null;
        for (var plan = aggregate.Input; plan is FilterPlan or ExpandPlan or CountStepsPlan or NodeScanPlan; plan = ((FedPlan)plan).Input)
            source = plan.Rows >= LeastRowsToShare ? plan : source;
        return source is not null && PlanCost.Of(aggregate.Input) >= LeastCost ? source : null;
    }
}
