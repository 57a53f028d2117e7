using KnowledgeGraph.Embedded.Binding;
using KnowledgeGraph.Embedded.Parsing.Syntax;

namespace KnowledgeGraph.Embedded.Planning;

/// <summary>Steps of WITH and RETURN.</summary>
internal static class ProjectionPlanner
{
    public static Plan Plan(Plan input, BoundProjection projection, GraphStatistics statistics)
    {
        var plan = input;
        if (projection.Aggregation is { } aggregation)
            plan = CountRewriter.Rewrite(new AggregatePlan(plan, aggregation, []) { Rows = aggregation.Keys.Count == 0 ? 1 : Math.Sqrt(plan.Rows) }, statistics);
        var computed = projection.Items.Where(item => !IsKept(item)).ToList();
        if (computed.Count > 0)
            plan = new ProjectPlan(plan, computed) { Rows = plan.Rows };
        List<Symbol> symbols = [.. projection.Items.Select(item => item.Symbol).Distinct()];
        if (projection.IsDistinct)
            plan = new DistinctPlan(plan, symbols) { Rows = plan.Rows };
        if (projection.Order.Count > 0)
            plan = Sort(plan, projection, symbols);
        if (projection.Skip is not null)
            plan = new SkipPlan(plan, projection.Skip) { Rows = plan.Rows };
        if (projection.Limit is not null)
            plan = new LimitPlan(plan, projection.Limit) { Rows = Math.Min(plan.Rows, LiteralOr(projection.Limit, plan.Rows)) };
        return projection.Where is null ? plan : new FilterPlan(plan, projection.Where) { Rows = plan.Rows / 2 };
    }

    private static bool IsKept(BoundItem item) => item.Value is SymbolExpression same && same.Symbol == item.Symbol;

    private static SortPlan Sort(Plan plan, BoundProjection projection, List<Symbol> symbols)
    {
        List<Symbol> kept = [.. symbols.Concat(projection.Where is null ? [] : ExpressionTree.Symbols(projection.Where)).Distinct()];
        List<Expression> most = projection.Limit is null ? [] : projection.Skip is null ? [projection.Limit] : [projection.Limit, projection.Skip];
        return new SortPlan(plan, projection.Order, kept, most) { Rows = plan.Rows };
    }

    private static double LiteralOr(Expression limit, double otherwise)
        => limit is LiteralExpression { Value: long count } ? count : otherwise;
}
