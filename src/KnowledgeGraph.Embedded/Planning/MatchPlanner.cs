using KnowledgeGraph.Embedded.Binding;
using KnowledgeGraph.Embedded.Parsing;
using KnowledgeGraph.Embedded.Parsing.Syntax;

namespace KnowledgeGraph.Embedded.Planning;

/// <summary>Finds the order in which a pattern is matched: begin at the node with the fewest candidates, then always take the step that
/// multiplies rows the least; every condition is tested as soon as its variables are set.</summary>
internal sealed class MatchPlanner
{
    private readonly GraphStatistics _statistics;
    private readonly StartPlanner _starts;
    private readonly BoundMatch _match;
    private readonly HashSet<Symbol> _open;
    private readonly List<Expression> _pending;
    private readonly List<PatternStep> _steps = [];
    private readonly List<Symbol> _done = [];

    public MatchPlanner(GraphStatistics statistics, BoundMatch match)
    {
        _statistics = statistics;
        _match = match;
        _open = [.. match.Introduced];
        _pending = [.. match.Predicates];
        _starts = new StartPlanner(statistics, _open, _pending);
        foreach (var path in match.Paths.Where(p => p.Search == PathSearch.All))
        {
            for (int i = 0; i < path.Relationships.Count; i++)
                _steps.Add(new PatternStep(path.Nodes[i], path.Relationships[i], path.Nodes[i + 1]));
        }
    }

    public Plan Plan(Plan input)
    {
        var plan = Filter(input);
        while (true)
        {
            if (NextStep() is { } step)
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
            plan = new FilterPlan(plan, predicate) { Rows = plan.Rows * 0.3 };
        }
        return plan;
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
        double fan = _statistics.Fan(step.Relationship.Type) * (step.Relationship.Direction == PatternDirection.Both ? 2 : 1);
        if (step.Relationship.Length is { } length)
            return Math.Pow(Math.Max(2, fan), Math.Min(length.Most, 6)) * 2;
        var target = IsSet(step.Left) ? step.Right : step.Left;
        return fan * Math.Max(0.01, _starts.Selectivity(target));
    }

    private Symbol? NextStart()
        => _match.Paths.SelectMany(path => path.Nodes).Where(_open.Contains).Distinct().MinBy(_starts.Cost);

    private Plan Begin(Plan plan, Symbol start)
    {
        var begun = _starts.Begin(plan, start);
        _open.Remove(start);
        return begun;
    }

    private Plan Take(Plan plan, PatternStep step)
    {
        _steps.Remove(step);
        Symbol[] others = [.. _done];
        _done.Add(step.Relationship.Symbol);
        bool left = IsSet(step.Left);
        bool right = IsSet(step.Right);
        bool known = IsSet(step.Relationship.Symbol);
        foreach (var symbol in new[] { step.Left, step.Right, step.Relationship.Symbol })
            _open.Remove(symbol);
        if (known && step.Relationship.Length is not null)
            throw QueryErrors.Planning(step.Relationship.Position, "A variable-length relationship whose variable is already set is not supported: give it a new name and compare the lists.");
        if (known)
            return new RelationshipEndsPlan(plan, step.Relationship, step.Left, left, step.Right, right, others) { Rows = plan.Rows };
        double rows = plan.Rows * Growth(step);
        return left
            ? new ExpandPlan(plan, step.Left, step.Relationship, step.Right, Walk.Forward, right, others) { Rows = rows }
            : new ExpandPlan(plan, step.Right, step.Relationship, step.Left, Walk.Backward, false, others) { Rows = rows };
    }

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
            plan, path, [.. filters.OfType<PathStepFilter>()], [.. own.Where((_, i) => filters[i] is null)]) { Rows = plan.Rows };
    }

    private bool IsSet(Symbol symbol) => !_open.Contains(symbol);
}
