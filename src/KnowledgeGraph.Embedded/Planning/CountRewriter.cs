using KnowledgeGraph.Embedded.Binding;
using KnowledgeGraph.Embedded.Functions;
using KnowledgeGraph.Embedded.Parsing.Syntax;

namespace KnowledgeGraph.Embedded.Planning;

/// <summary>Finds steps below an aggregation of which only the number of ways matters, as both in
/// <c>MATCH (a)-->(b)-->(c) RETURN count(*)</c> seen from b, and has them counted instead of walked.</summary>
internal sealed class CountRewriter
{
    private readonly GraphStatistics _statistics;
    private readonly List<Plan> _chain = [];
    private readonly List<(ExpandPlan Step, List<FilterPlan> Filters)> _counted = [];

    private CountRewriter(GraphStatistics statistics) => _statistics = statistics;

    /// <summary>The same plan where nothing can be counted.</summary>
    public static AggregatePlan Rewrite(AggregatePlan plan, GraphStatistics statistics)
        => plan.Aggregation.Aggregates.All(aggregate => IsRepeatable(aggregate.Value)) ? new CountRewriter(statistics).Rewritten(plan) : plan;

    // What a row gives twice does not change the least, the greatest and what is distinct, and a count can be multiplied.
    private static bool IsRepeatable(Expression aggregate)
        => aggregate is CountAllExpression or FunctionExpression { IsDistinct: true } || (aggregate is FunctionExpression call && AggregateCatalog.IsRepeatable(call.Name));

    private AggregatePlan Rewritten(AggregatePlan plan)
    {
        var below = plan.Input;
        for (; below is FilterPlan or ExpandPlan; below = InputOf(below))
            _chain.Add(below);
        var aggregation = plan.Aggregation with { Aggregates = [.. plan.Aggregation.Aggregates.Select(WithoutNullTest)] };
        var used = aggregation.Keys.Concat(aggregation.Aggregates).SelectMany(item => ExpressionTree.Symbols(item.Value)).ToHashSet();
        foreach (var step in _chain.OfType<ExpandPlan>().Where(step => !step.ReachesBound && step.Relationship.Length is null))
            TryCount(step, used);
        return _counted.Count == 0 ? plan : Counted(plan, aggregation, below);
    }

    private static Plan InputOf(Plan plan) => plan is FilterPlan filter ? filter.Input : ((ExpandPlan)plan).Input;

    // count(n) and count(n.key) count rows where n is never null and every node that n can be has the key.
    private BoundItem WithoutNullTest(BoundItem item)
    {
        if (item.Value is not FunctionExpression { IsDistinct: false, Arguments: [var argument] } call || !AggregateCatalog.IsCount(call.Name))
            return item;
        var target = argument is PropertyExpression property ? property.Target : argument;
        var step = _chain.OfType<ExpandPlan>().FirstOrDefault(e => target is SymbolExpression s && s.Symbol == e.To && !e.ReachesBound && e.Relationship.Length is null);
        if (step is null || (argument is PropertyExpression p && !_statistics.AllHave(p.Key, _statistics.EndSets(null, step.Relationship.Type, step.Direction))))
            return item;
        return item with { Value = new CountAllExpression(call.Position) };
    }

    private void TryCount(ExpandPlan step, HashSet<Symbol> used)
    {
        var own = new[] { step.To, step.Relationship.Symbol };
        var filters = _chain.OfType<FilterPlan>().Where(filter => ExpressionTree.Symbols(filter.Condition).Any(own.Contains)).ToList();
        bool leaves = own.Any(used.Contains) || _chain.OfType<ExpandPlan>().Any(e => e.From == step.To || (e != step && e.To == step.To));
        if (leaves || step.From == step.To || !filters.TrueForAll(filter => LooksOnlyAt(filter.Condition, step.To)))
            return;
        if (_counted.TrueForAll(other => Disjoint(other.Step, step)) || IsPair(step))
            _counted.Add((step, filters));
    }

    private bool IsPair(ExpandPlan step)
    {
        var overlapping = _counted.Where(other => !Disjoint(other.Step, step)).ToList();
        return overlapping is [var (other, _)] && other.From == step.From
            && _counted.TrueForAll(third => third.Step == other || Disjoint(third.Step, other));
    }

    // Two steps that need not be compared: no MATCH holds them apart, or no relationship fits both.
    private bool Disjoint(ExpandPlan one, ExpandPlan other)
        => (!one.Others.Contains(other.Relationship.Symbol) && !other.Others.Contains(one.Relationship.Symbol))
            || _statistics.HaveNoTypeInCommon(one.Relationship.Type, other.Relationship.Type);

    /// <summary>Whether a condition says the same of a node whatever else is in the row, and however often it is asked.</summary>
    public static bool LooksOnlyAt(Expression condition, Symbol node)
        => ExpressionTree.FreeSymbols(condition).All(symbol => symbol == node) && ExpressionTree.IsRepeatable(condition);

    private AggregatePlan Counted(AggregatePlan plan, BoundAggregation aggregation, Plan below)
    {
        var removed = _counted.SelectMany(c => c.Filters.Append((Plan)c.Step)).ToHashSet(ReferenceEqualityComparer.Instance);
        var hidden = _counted.Select(c => c.Step.Relationship.Symbol).ToHashSet();
        var input = Enumerable.Reverse(_chain).Where(step => !removed.Contains(step)).Aggregate(below, (lower, step) => step switch
        {
            FilterPlan filter => filter with { Input = lower, Rows = lower.Rows * filter.Rows / Math.Max(filter.Input.Rows, double.Epsilon) },
            _ => Above((ExpandPlan)step, lower, hidden),
        });
        var times = new List<Symbol>();
        foreach (var steps in Groups())
        {
            var counting = new CountStepsPlan(input, steps[0].Step.From, [.. steps.Select(s => StepOf(s.Step, s.Filters, hidden))]) { Rows = input.Rows };
            times.Add(counting.Times);
            input = counting;
        }
        return plan with { Input = input, Aggregation = aggregation, Times = times };
    }

    private static ExpandPlan Above(ExpandPlan step, Plan lower, HashSet<Symbol> hidden) => step with
    {
        Input = lower,
        Others = [.. step.Others.Where(other => !hidden.Contains(other))],
        Rows = lower.Rows * step.Rows / Math.Max(step.Input.Rows, double.Epsilon),
    };

    private List<List<(ExpandPlan Step, List<FilterPlan> Filters)>> Groups()
    {
        var groups = new List<List<(ExpandPlan Step, List<FilterPlan> Filters)>>();
        foreach (var counted in _counted)
        {
            if (groups.Find(group => !Disjoint(group[0].Step, counted.Step)) is { } pair)
                pair.Add(counted);
            else
                groups.Add([counted]);
        }
        return groups;
    }

    // Relationships of the same MATCH must differ, whichever of the two steps the planner had put first.
    private CountedStep StepOf(ExpandPlan step, List<FilterPlan> filters, HashSet<Symbol> hidden)
    {
        var later = _chain.OfType<ExpandPlan>().Where(e => e.Others.Contains(step.Relationship.Symbol)).Select(e => e.Relationship.Symbol);
        return new CountedStep(
            step.Relationship, step.To, step.Direction, [.. filters.Select(filter => filter.Condition)], [.. step.Others.Concat(later).Distinct().Where(other => !hidden.Contains(other))]);
    }
}
