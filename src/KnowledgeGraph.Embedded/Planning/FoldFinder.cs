using KnowledgeGraph.Embedded.Binding;
using KnowledgeGraph.Embedded.Functions;
using KnowledgeGraph.Embedded.Parsing.Syntax;
using KnowledgeGraph.Embedded.Snapshots;

namespace KnowledgeGraph.Embedded.Planning;

/// <summary>Finds the last step below an aggregation whose ends are only counted or give whole numbers, as the persons in
/// <c>MATCH (c)&lt;-[:LivesIn]-(p) RETURN c.name, avg(p.age)</c>, and lie in no key: they need no row each.</summary>
internal static class FoldFinder
{
    /// <param name="plan">The aggregation.</param>
    /// <param name="parted">The step whose rows are shared out among the cores, which stays as it is; null for none.</param>
    /// <param name="graph">Whose properties are asked.</param>
    /// <returns>The step and the conditions on its ends; null where every row is wanted.</returns>
    public static (ExpandPlan Step, List<Expression> Conditions)? Find(AggregatePlan plan, Plan? parted, GraphView graph)
    {
        var conditions = new List<Expression>();
        var below = plan.Input;
        for (; below is FilterPlan filter && !ReferenceEquals(below, parted); below = filter.Input)
            conditions.Insert(0, filter.Condition);
        bool canFold = below is ExpandPlan { Relationship.Length: null, ReachesBound: false } step
            && !ReferenceEquals(below, parted)
            && plan.Times.Count == 0
            && conditions.TrueForAll(condition => CountRewriter.LooksOnlyAt(condition, step.To))
            && plan.Aggregation.Keys.All(key => LeavesOut(key.Value, step))
            && plan.Aggregation.Aggregates.All(item => IsFoldable(item.Value, step.To, graph));
        return canFold ? ((ExpandPlan)below, conditions) : null;
    }

    private static bool LeavesOut(Expression key, ExpandPlan step)
        => ExpressionTree.IsRepeatable(key) && ExpressionTree.Symbols(key).All(symbol => symbol != step.To && symbol != step.Relationship.Symbol);

    private static bool IsFoldable(Expression aggregate, Symbol end, GraphView graph) => aggregate switch
    {
        CountAllExpression => true,
        FunctionExpression { IsDistinct: false, Arguments: [SymbolExpression counted] } call => AggregateCatalog.IsCount(call.Name) && counted.Symbol == end,
        FunctionExpression { IsDistinct: false, Arguments: [PropertyExpression { Target: SymbolExpression node } property] } call
            => node.Symbol == end && AggregateCatalog.CanMerge(call.Name) && graph.HoldsOnlyIntegers(graph.FindKey(property.Key)),
        _ => false,
    };
}
