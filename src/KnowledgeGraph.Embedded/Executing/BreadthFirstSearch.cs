using KnowledgeGraph.Embedded.Parsing.Syntax;

namespace KnowledgeGraph.Embedded.Executing;

/// <summary>Finds all shortest ways between two nodes, level by level.</summary>
internal sealed class BreadthFirstSearch
{
    private readonly RelationshipFilter _filter;
    private readonly Func<QueryContext, int, int, bool> _mayPass;
    private readonly Func<QueryContext, int, bool> _mayStart;

    /// <param name="filter">Direction and types, from the start on.</param>
    /// <param name="mayPass">Whether a relationship and the node that it reaches may be part of a way.</param>
    /// <param name="mayStart">Whether a way may begin at a node.</param>
    public BreadthFirstSearch(
        RelationshipFilter filter, Func<QueryContext, int, int, bool> mayPass, Func<QueryContext, int, bool> mayStart)
    {
        _filter = filter;
        _mayPass = mayPass;
        _mayStart = mayStart;
    }

    /// <summary>The relationships of each shortest way in a fixed order; none where the nodes are the same and at least one step is wanted.</summary>
    public IEnumerable<int[]> Find(QueryContext context, int start, int end, PathLength length)
    {
        if (!_mayStart(context, start))
            return [];
        if (start == end)
            return length.Least == 0 ? [[]] : [];
        var reached = new Dictionary<int, List<(int Relationship, int From)>> { [start] = [] };
        var level = new List<int> { start };
        for (int depth = 1; depth <= length.Most && level.Count > 0 && !reached.ContainsKey(end); depth++)
            level = NextLevel(context, level, reached);
        return reached.ContainsKey(end) ? Ways(reached, start, end) : [];
    }

    private List<int> NextLevel(QueryContext context, List<int> level, Dictionary<int, List<(int Relationship, int From)>> reached)
    {
        var next = new Dictionary<int, List<(int Relationship, int From)>>();
        var order = new List<int>();
        foreach (int node in level)
        {
            foreach (var (relationship, other) in _filter.Around(node))
            {
                context.Tick();
                if (reached.ContainsKey(other) || !_mayPass(context, relationship, other))
                    continue;
                if (!next.TryGetValue(other, out var from))
                {
                    next.Add(other, from = []);
                    order.Add(other);
                }
                from.Add((relationship, node));
            }
        }
        foreach (var (node, from) in next)
            reached.Add(node, from);
        return order;
    }

    private static IEnumerable<int[]> Ways(Dictionary<int, List<(int Relationship, int From)>> reached, int start, int node)
    {
        if (node == start)
        {
            yield return [];
            yield break;
        }
        foreach (var (relationship, from) in reached[node])
        {
            foreach (int[] way in Ways(reached, start, from))
                yield return [.. way, relationship];
        }
    }
}
