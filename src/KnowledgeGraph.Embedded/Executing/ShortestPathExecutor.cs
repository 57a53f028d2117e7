using KnowledgeGraph.Embedded.Parsing.Syntax;
using KnowledgeGraph.Embedded.Planning;
using KnowledgeGraph.Embedded.Values;

namespace KnowledgeGraph.Embedded.Executing;

/// <summary>Shortest paths by breadth-first search. Where a condition looks at the whole path, the shortest that meets it
/// is found by trying one length after the other.</summary>
internal sealed class ShortestPathExecutor : Executor
{
    private readonly Executor _input;
    private readonly ShortestPathPlan _plan;
    private readonly TrailWalker _walker;
    private readonly BreadthFirstSearch _search;
    private readonly Condition? _condition;
    private readonly Condition? _fullCondition;

    /// <param name="plan">The step.</param>
    /// <param name="input">Where both ends come from.</param>
    /// <param name="walker">Enumerates ways of one length.</param>
    /// <param name="search">Finds the shortest ways when only steps are restricted.</param>
    /// <param name="condition">On the whole path; null for none.</param>
    /// <param name="fullCondition">The same with the conditions on steps.</param>
    public ShortestPathExecutor(
        ShortestPathPlan plan, Executor input, TrailWalker walker, BreadthFirstSearch search, Condition? condition, Condition? fullCondition)
    {
        _input = input;
        _plan = plan;
        _walker = walker;
        _search = search;
        _condition = condition;
        _fullCondition = fullCondition;
    }

    public override IEnumerable<bool> Run(QueryContext context)
    {
        foreach (bool _ in _input.Run(context))
        {
            if (context.Row[_plan.Path.Nodes[0].Slot] is not NodeReference start || context.Row[_plan.Path.Nodes[1].Slot] is not NodeReference end)
                continue;
            var length = _plan.Relationship.Length ?? new PathLength(1, 1);
            var ways = _condition is null
                ? _search.Find(context, start.Index, end.Index, length)
                : ByLength(context, start.Index, end.Index, length);
            foreach (int[] way in ways)
            {
                Put(context, start.Index, way);
                yield return true;
                if (_plan.Path.Search == PathSearch.Shortest)
                    break;
            }
        }
    }

    private IEnumerable<int[]> ByLength(QueryContext context, int start, int end, PathLength length)
    {
        int longest = Math.Min(length.Most, context.Graph.RelationshipCount);
        bool found = false;
        for (int steps = length.Least; steps <= longest && !found; steps++)
        {
            var trail = new List<int>();
            foreach (int reached in _walker.Walk(context, start, new PathLength(steps, steps), trail))
            {
                if (reached != end)
                    continue;
                int[] way = [.. trail];
                Put(context, start, way);
                if (!_fullCondition!(context))
                    continue;
                found = true;
                yield return way;
            }
        }
    }

    private void Put(QueryContext context, int start, int[] way)
    {
        object?[] references = Array.ConvertAll(way, r => (object?)new RelationshipReference(r));
        bool single = _plan.Relationship.Length is null;
        context.Row[_plan.Relationship.Symbol.Slot] = single ? references[0] : references;
        if (_plan.Path.Symbol is { } symbol)
            context.Row[symbol.Slot] = PathWalk.From(context.Graph, start, way);
    }
}
