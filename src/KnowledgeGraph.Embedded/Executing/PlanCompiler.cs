using KnowledgeGraph.Embedded.Binding;
using KnowledgeGraph.Embedded.Parsing.Syntax;
using KnowledgeGraph.Embedded.Planning;
using KnowledgeGraph.Embedded.Snapshots;
using KnowledgeGraph.Embedded.Values;

namespace KnowledgeGraph.Embedded.Executing;

/// <summary>Turns a plan into steps that run.</summary>
internal sealed class PlanCompiler
{
    private readonly GraphStatistics _statistics;
    private readonly GraphView _graph;
    private readonly ExpressionCompiler _expressions;
    private readonly TrailCompiler _trails;
    private readonly RowCounts? _counts;
    private Plan? _parted;

    /// <param name="statistics">The graph with its counts.</param>
    /// <param name="counts">Takes the rows of each step; null where nobody asks.</param>
    public PlanCompiler(GraphStatistics statistics, RowCounts? counts)
    {
        _counts = counts;
        _statistics = statistics;
        _graph = statistics.Graph;
        var planner = new StatementPlanner(statistics);
        _expressions = new ExpressionCompiler(_graph, statement => Compile(planner.Plan(statement)));
        _trails = new TrailCompiler(_graph, _expressions);
    }

    public Executor Compile(Plan plan)
        => ReferenceEquals(plan, _parted) ? new PartExecutor() : _counts is null ? CompileStep(plan) : new CountingExecutor(CompileStep(plan), _counts.Of(plan));

    private Executor CompileStep(Plan plan) => plan switch
    {
        ArgumentPlan => new ArgumentExecutor(),
        NodeScanPlan p => new NodeScanExecutor(p, Compile(p.Input), _graph, Test(p.Symbol, [])),
        NodeSeekPlan p => new NodeSeekExecutor(p, Compile(p.Input), _graph, _expressions.Compile(p.Value)),
        ExpandPlan { Relationship.Length: null } p => new ExpandExecutor(p, Compile(p.Input), _graph, Test(p.To, [])),
        CountStepsPlan p => CompileCount(p),
        ExpandPlan p => _trails.Expand(p, Compile(p.Input)),
        RelationshipEndsPlan p => new RelationshipEndsExecutor(p, Compile(p.Input), _graph),
        ShortestPathPlan p => _trails.ShortestPath(p, Compile(p.Input)),
        PathPlan p => new PathExecutor(p, Compile(p.Input)),
        FilterPlan p => CompileFilter(p),
        OptionalPlan p => CompileOptional(p),
        _ => CompileRows(plan),
    };

    private Executor CompileRows(Plan plan) => plan switch
    {
        ApplyPlan p => new ApplyExecutor(Compile(p.Input), Compile(p.Inner)),
        UnwindPlan p => new UnwindExecutor(p, Compile(p.Input), _expressions.Compile(p.Source)),
        ProjectPlan p => new ProjectExecutor(Compile(p.Input), Items(p.Items)),
        AggregatePlan p => CompileAggregate(p),
        DistinctPlan p => new DistinctExecutor(Compile(p.Input), p.Symbols),
        SortPlan p => new SortExecutor(p, Compile(p.Input), [.. p.Order.Select(o => SortKey(o.Value))], [.. p.Most.Select(Count)]),
        SkipPlan p => new SkipExecutor(Compile(p.Input), Count(p.Count)),
        LimitPlan p => new LimitExecutor(Compile(p.Input), Count(p.Count)),
        UnionPlan p => new UnionExecutor([.. p.Inputs.Select(Compile)]),
        ProcedurePlan p => new ProcedureExecutor(p.Call, Compile(p.Input), [.. p.Call.Arguments.Select(_expressions.Compile)]),
        _ => throw new InvalidOperationException($"No executor for {plan.GetType().Name}."),
    };

    // Filters that lie on one another run as one; those that look only at the node that a step has reached or found run within the step.
    private Executor CompileFilter(FilterPlan plan)
    {
        var conditions = new List<Expression> { plan.Condition };
        var below = plan.Input;
        for (; _counts is null && !ReferenceEquals(below, _parted) && below is FilterPlan inner; below = inner.Input)
            conditions.Insert(0, inner.Condition);
        if (_counts is not null || ReferenceEquals(below, _parted) || ReachedBy(below) is not { } node)
            return new FilterExecutor(Compile(below), Conditions(conditions));
        var own = conditions.Where(condition => CountRewriter.LooksOnlyAt(condition, node)).ToList();
        Executor step = below is ExpandPlan expand
            ? new ExpandExecutor(expand, Compile(expand.Input), _graph, Test(node, own))
            : new NodeScanExecutor((NodeScanPlan)below, Compile(((NodeScanPlan)below).Input), _graph, Test(node, own));
        return own.Count == conditions.Count ? step : new FilterExecutor(step, Conditions(conditions.Except(own)));
    }

    // A single step leaves its variables null by itself where it finds nothing.
    private Executor CompileOptional(OptionalPlan plan)
    {
        var conditions = new List<Expression>();
        var step = plan.Inner;
        for (; step is FilterPlan filter; step = filter.Input)
            conditions.Insert(0, filter.Condition);
        return _counts is null && step is ExpandPlan { Input: ArgumentPlan, Relationship.Length: null } expand
                && (conditions.Count == 0 || (!expand.ReachesBound && conditions.TrueForAll(condition => CountRewriter.LooksOnlyAt(condition, expand.To))))
            ? new ExpandExecutor(expand, Compile(plan.Input), _graph, Test(expand.To, conditions), plan.Introduced)
            : new OptionalExecutor(plan, Compile(plan.Input), Compile(plan.Inner));
    }

    private static Symbol? ReachedBy(Plan step) => step switch
    {
        ExpandPlan { Relationship.Length: null, ReachesBound: false } expand => expand.To,
        NodeScanPlan scan => scan.Symbol,
        _ => null,
    };

    private CountStepsExecutor CompileCount(CountStepsPlan plan)
    {
        bool mayShare = plan.Steps.Count > 1
            && (plan.Steps[0].Direction == plan.Steps[1].Direction || plan.Steps.All(step => _statistics.MayLoop(step.Relationship.Type)) || plan.Steps.Any(step => step.Direction == PatternDirection.Both));
        var counters = plan.Steps.Select(step => new StepCounter(
            new RelationshipFilter(_graph, step.Direction, step.Relationship.Type), new UsedRelationships(step.Others), Test(step.To, step.Conditions)));
        return new CountStepsExecutor(plan, Compile(plan.Input), [.. counters], mayShare);
    }

    private NodeTest Test(Symbol node, IEnumerable<Expression> conditions) => new(conditions.Select(condition => _expressions.CompileCondition(condition, node)), _expressions.NewMemo());

    private Condition[] Conditions(IEnumerable<Expression> conditions) => [.. conditions.Select(_expressions.CompileCondition)];

    private AggregateExecutor CompileAggregate(AggregatePlan plan)
    {
        var aggregates = plan.Aggregation.Aggregates;
        var keys = new GroupKeys(Items(plan.Aggregation.Keys), Sources(plan.Aggregation.Keys), Texts(plan.Aggregation.Keys));
        // The counts of a profiled statement are kept by one core.
        var partsOf = _counts is null && plan.PartsOf is { } source ? Compile(source) : null;
        _parted = partsOf is null ? null : plan.PartsOf;
        var fold = _counts is null ? FoldFinder.Find(plan, _parted, _graph) : null;
        return new AggregateExecutor(
            Compile(fold?.Step.Input ?? plan.Input), partsOf, fold is null ? null : Folded(fold.Value.Step, fold.Value.Conditions), keys, [.. aggregates.Select(a => Call(a.Value))], [.. aggregates.Select(a => a.Symbol.Slot)], [.. plan.Times.Select(t => t.Slot)]);
    }

    private FoldedStep Folded(ExpandPlan step, IEnumerable<Expression> conditions) => new(
        step.From.Slot, new RelationshipFilter(_graph, step.Direction, step.Relationship.Type), new UsedRelationships(step.Others), Test(step.To, conditions));

    private AggregateCall Call(Expression expression)
    {
        if (expression is not FunctionExpression call)
            return new AggregateCall(expression.Position, "count", false, null, null);
        var integers = call.Arguments[0] is PropertyExpression { Target: SymbolExpression target } property
            ? new IntegerSource(_graph, target.Symbol.Slot, _graph.FindKey(property.Key))
            : null;
        var share = call.Arguments.Count > 1 ? _expressions.Compile(call.Arguments[1]) : null;
        return new AggregateCall(call.Position, call.Name, call.IsDistinct, _expressions.Compile(call.Arguments[0]), share, integers);
    }

    // The variables that decide the keys; null where something else has a say.
    private static int[]? Sources(IReadOnlyList<BoundItem> keys)
        => keys.All(key => ExpressionTree.IsRepeatable(key.Value)) ? [.. keys.SelectMany(key => ExpressionTree.Symbols(key.Value)).Select(symbol => symbol.Slot).Distinct()] : null;

    private TextKeys? Texts(IReadOnlyList<BoundItem> keys)
    {
        int[] properties = [.. keys.Select(key => key.Value is PropertyExpression { Target: SymbolExpression { Symbol.Kind: VariableKind.Node } } property ? _graph.FindKey(property.Key) : -1)];
        bool areTexts = properties.Length is 1 or 2 && Array.TrueForAll(properties, key => key >= 0 && _graph.HoldsOnlyTexts(key));
        return areTexts && keys.SelectMany(key => ExpressionTree.Symbols(key.Value)).Distinct().ToList() is [var node]
            ? new TextKeys(_graph, node.Slot, properties[0], properties.Length == 2 ? properties[1] : null)
            : null;
    }

    private (Evaluator Value, int Slot)[] Items(IReadOnlyList<BoundItem> items)
    {
        var compiled = new (Evaluator Value, int Slot)[items.Count];
        for (int i = 0; i < compiled.Length; i++)
            compiled[i] = (_expressions.Compile(items[i].Value), items[i].Symbol.Slot);
        return compiled;
    }

    // Texts are numbered in their order, and numbers are compared sooner.
    private Evaluator SortKey(Expression expression)
    {
        if (expression is not PropertyExpression { Target: SymbolExpression { Symbol: { Kind: VariableKind.Node } node } } property || !_graph.HoldsOnlyTexts(_graph.FindKey(property.Key)))
            return _expressions.Compile(expression);
        int key = _graph.FindKey(property.Key);
        return context => context.Row[node.Slot] is NodeReference one && _graph.TryGetText(one.Index, key, out int number) ? (long)number : null;
    }

    private CountEvaluator Count(Expression expression) => new(expression.Position, _expressions.Compile(expression));
}
