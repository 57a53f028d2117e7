using KnowledgeGraph.Embedded.Binding;
using KnowledgeGraph.Embedded.Parsing;
using KnowledgeGraph.Embedded.Parsing.Syntax;

namespace KnowledgeGraph.Embedded.Planning;

/// <summary>Finds the order in which a pattern is matched: begin at the node with the fewest candidates, then always take the step that
/// multiplies rows the least; every condition is tested as soon as its variables are set.</summary>
internal sealed class MatchPlanner
{
    private const int MostStarts = 8;

    private readonly GraphStatistics _statistics;
    private readonly StartPlanner _starts;
    private readonly BoundMatch _match;
    private readonly HashSet<Symbol> _open;
    private readonly List<Expression> _pending;
    private readonly List<PatternStep> _steps = [];
    private readonly List<PatternStep> _done = [];
    private readonly Dictionary<Symbol, bool[]> _sets = [];
    private Symbol? _first;

    private MatchPlanner(GraphStatistics statistics, BoundMatch match, Symbol? first)
    {
        _first = first;
        _statistics = statistics;
        _match = match;
        _open = [.. match.Introduced];
        _pending = [.. match.Predicates];
        _pending.AddRange(LoneKnownNodes());
        _starts = new StartPlanner(statistics, _open, _pending);
        foreach (var path in match.Paths.Where(p => p.Search == PathSearch.All))
        {
            for (int i = 0; i < path.Relationships.Count; i++)
                _steps.Add(new PatternStep(path, path.Nodes[i], path.Relationships[i], path.Nodes[i + 1]));
        }
    }

    /// <summary>The cheapest of the plans that begin at one node of the pattern each.</summary>
    /// <param name="statistics">Counts of the graph.</param>
    /// <param name="match">The pattern.</param>
    /// <param name="input">What comes before.</param>
    /// <param name="cost">Of a plan with what is to come after it.</param>
    public static Plan Plan(GraphStatistics statistics, BoundMatch match, Plan input, Func<Plan, double> cost)
    {
        var starts = match.Paths.SelectMany(path => path.Nodes).Where(match.Introduced.Contains).Distinct().Take(MostStarts);
        var plans = starts.Prepend(null).Select(first => new MatchPlanner(statistics, match, first).Plan(input));
        return plans.MinBy(cost)!;
    }

    // MATCH (n) with an n that an earlier OPTIONAL MATCH left null matches nothing; where a relationship hangs on it, its step sees to that.
    private IEnumerable<UnaryExpression> LoneKnownNodes() => _match.Paths
        .Where(path => path.Relationships.Count == 0 && !_open.Contains(path.Nodes[0]))
        .Select(path => new UnaryExpression(default, UnaryOperator.IsNotNull, new SymbolExpression(default, path.Nodes[0])));

    private Plan Plan(Plan input)
    {
        var plan = Filter(input);
        while (true)
        {
            if (_first is not null)
            {
                plan = Filter(Begin(plan, _first));
                _first = null;
            }
            else if (NextStep() is { } step)
                plan = Filter(Take(plan, step));
            else if (NextStart() is { } start)
                plan = Filter(Begin(plan, start));
            else
                break;
        }
        return Filter(_match.Paths.Aggregate(plan, Finish));
    }

    private Plan Filter(Plan plan)
    {
        foreach (var predicate in _pending.Where(p => !ExpressionTree.Symbols(p).Any(_open.Contains)).ToList())
        {
            _pending.Remove(predicate);
            double share = Share(predicate);
            Narrow(predicate);
            plan = new FilterPlan(plan, predicate) { Rows = plan.Rows * share };
        }
        return plan;
    }

    /// <summary>How much of the rows a condition is expected to leave.</summary>
    private double Share(Expression predicate) => predicate switch
    {
        LabelTestExpression { Target: SymbolExpression node } test => ShareOf(_sets.GetValueOrDefault(node.Symbol), test.Label),
        BinaryExpression { Operator: BinaryOperator.Equal, Left: PropertyExpression { Key: "id" } } => 1 / Math.Max(1.0, _statistics.Graph.NodeCount),
        BinaryExpression { Operator: BinaryOperator.Equal } => 0.1,
        _ => 0.3,
    };

    private double ShareOf(bool[]? sets, LabelExpression label)
        => _statistics.Nodes(LabelCondition.Both(sets, LabelCondition.BySet(_statistics.Graph, label))) / Math.Max(1, _statistics.Nodes(sets));

    private void Narrow(Expression predicate)
    {
        if (predicate is LabelTestExpression { Target: SymbolExpression node } test)
            _sets[node.Symbol] = LabelCondition.Both(_sets.GetValueOrDefault(node.Symbol), LabelCondition.BySet(_statistics.Graph, test.Label));
    }

    private PatternStep? NextStep()
        => _steps.Where(step => IsSet(step.Relationship.Symbol) || IsSet(step.Left) || IsSet(step.Right)).MinBy(StepCost);

    private double StepCost(PatternStep step)
    {
        if (IsSet(step.Relationship.Symbol))
            return 0;
        double cost = Growth(step);
        return IsSet(step.Left) && IsSet(step.Right) ? Math.Min(1, cost) * 0.01 : cost;
    }

    private double Growth(PatternStep step)
    {
        bool forward = IsSet(step.Left);
        var (from, to) = forward ? (step.Left, step.Right) : (step.Right, step.Left);
        double fan = Fan(step, forward);
        return _pending.Where(p => ExpressionTree.Symbols(p).All(symbol => symbol == to)).Aggregate(fan, (rows, p) => rows * Math.Max(0.001, Share(p)))
            * (from == to || IsSet(to) ? 1 / Math.Max(1, _statistics.Nodes(_sets.GetValueOrDefault(to))) : 1);
    }

    private double Fan(PatternStep step, bool forward)
    {
        var relationship = step.Relationship;
        double fan = _statistics.Fan(_sets.GetValueOrDefault(forward ? step.Left : step.Right), relationship.Type, Direction(relationship, forward));
        return relationship.Length is { } length ? Math.Pow(Math.Max(1.5, fan), Math.Min(length.Most, 6)) * 1.5 : fan;
    }

    private static PatternDirection Direction(BoundRelationship relationship, bool forward) => (forward, relationship.Direction) switch
    {
        (false, PatternDirection.Outgoing) => PatternDirection.Incoming,
        (false, PatternDirection.Incoming) => PatternDirection.Outgoing,
        _ => relationship.Direction,
    };

    // Conditions on labels that every relationship of the type meets need not be tested.
    private void Reach(PatternStep step, bool forward)
    {
        if (step.Relationship.Length is not null)
            return;
        var (from, to) = forward ? (step.Left, step.Right) : (step.Right, step.Left);
        bool[] reached = _statistics.EndSets(_sets.GetValueOrDefault(from), step.Relationship.Type, Direction(step.Relationship, forward));
        _sets[to] = LabelCondition.Both(_sets.GetValueOrDefault(to), reached);
        _pending.RemoveAll(p => p is LabelTestExpression { Target: SymbolExpression node } test && node.Symbol == to && MeetsAll(test.Label, reached));
    }

    private bool MeetsAll(LabelExpression label, bool[] sets)
        => LabelCondition.Both(LabelCondition.BySet(_statistics.Graph, label), sets).AsSpan().SequenceEqual(sets);

    private Symbol? NextStart()
        => _match.Paths.SelectMany(path => path.Nodes).Where(_open.Contains).Distinct().MinBy(_starts.Cost);

    private Plan Begin(Plan plan, Symbol start)
    {
        var begun = _starts.Begin(plan, start);
        _open.Remove(start);
        if (begun is NodeScanPlan { Label: { } label })
            _sets[start] = LabelCondition.BySet(_statistics.Graph, label);
        return begun;
    }

    private Plan Take(Plan plan, PatternStep step)
    {
        _steps.Remove(step);
        Symbol[] others = [.. _done.Where(done => MustDiffer(done, step)).Select(done => done.Relationship.Symbol)];
        _done.Add(step);
        bool left = IsSet(step.Left);
        bool right = IsSet(step.Right);
        bool known = IsSet(step.Relationship.Symbol);
        double fan = Fan(step, left);
        foreach (var symbol in new[] { step.Left, step.Right, step.Relationship.Symbol })
            _open.Remove(symbol);
        if (known)
            return new RelationshipEndsPlan(plan, step.Relationship, step.Left, left, step.Right, right, others) { Rows = plan.Rows };
        double rows = plan.Rows * fan / (left && right ? Math.Max(1, _statistics.Nodes(_sets.GetValueOrDefault(step.Right))) : 1);
        Reach(step, left);
        var expand = left
            ? new ExpandPlan(plan, step.Left, step.Relationship, step.Right, Walk.Forward, right, others)
            : new ExpandPlan(plan, step.Right, step.Relationship, step.Left, Walk.Backward, false, others);
        return expand with { Rows = rows, KeepsRelationship = IsRead(step) };
    }

    // Two relationships of one MATCH, unless no type fits both.
    private bool MustDiffer(PatternStep one, PatternStep other)
        => one.Path.Match == other.Path.Match && !_statistics.HaveNoTypeInCommon(one.Relationship.Type, other.Relationship.Type);

    // By its name, by a condition in its own brackets, by its path, or by another relationship that must differ from it.
    private bool IsRead(PatternStep step)
        => step.Relationship.Symbol.Name.Length > 0
            || step.Path.Symbol is not null
            || _match.Predicates.SelectMany(ExpressionTree.Symbols).Contains(step.Relationship.Symbol)
            || _steps.Concat(_done).Any(other => other != step && MustDiffer(step, other));

    private Plan Finish(Plan plan, BoundPath path)
    {
        if (path.Search != PathSearch.All)
            return Search(plan, path);
        if (path.Symbol is null)
            return plan;
        _open.Remove(path.Symbol);
        return Filter(new PathPlan(plan, path.Symbol, path) { Rows = plan.Rows });
    }

    private ShortestPathPlan Search(Plan plan, BoundPath path)
    {
        foreach (var symbol in path.Relationships.Select(r => r.Symbol).Append(path.Symbol))
            _open.Remove(symbol!);
        if (path.Relationships[0].Length is { Least: > 1 })
            throw QueryErrors.Planning(path.Relationships[0].Position, "shortestPath() begins at a length of 0 or 1: leave the lower bound out.");
        var own = _pending.Where(p => !ExpressionTree.Symbols(p).Any(_open.Contains)).ToList();
        _pending.RemoveAll(own.Contains);
        var filters = own.Select(p => PathStepFilterFinder.Find(p, path)).ToList();
        return new ShortestPathPlan(
            plan, path, [.. filters.OfType<PathStepFilter>()], [.. own.Where((_, i) => filters[i] is null)])
        { Rows = plan.Rows };
    }

    private bool IsSet(Symbol symbol) => !_open.Contains(symbol);
}
