using KnowledgeGraph.Embedded.Parsing.Syntax;

namespace KnowledgeGraph.Embedded.Executing;

/// <summary>Finds all shortest ways between two nodes, level by level.</summary>
internal sealed class BreadthFirstSearch
{
    /// <summary>Bytes of a reached node, with a way or two that lead to it.</summary>
    private const int NodeSize = 160;

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
        return Search(context, start, end, length.Most);
    }

    private IEnumerable<int[]> Search(QueryContext context, int start, int end, int most)
    {
        var reached = new Dictionary<int, List<(int Relationship, int From)>> { [start] = [] };
        var level = new List<int> { start };
        try
        {
            for (int depth = 1; depth <= most && level.Count > 0 && !reached.ContainsKey(end); depth++)
                level = NextLevel(context, level, reached);
            if (!reached.ContainsKey(end))
                yield break;
            foreach (int[] way in Ways(context, reached, start, end))
                yield return way;
        }
        finally
        {
            context.Release(NodeSize * (reached.Count - 1L));
        }
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
        context.Hold(NodeSize * (long)next.Count);
        foreach (var (node, from) in next)
            reached.Add(node, from);
        return order;
    }

    // Walks back from the end with a stack of its own: a way may be longer than the call stack is deep.
    private static IEnumerable<int[]> Ways(
        QueryContext context, Dictionary<int, List<(int Relationship, int From)>> reached, int start, int end)
    {
        var way = new List<int>();
        var stack = new Stack<(int Node, int Pick)>();
        stack.Push((end, 0));
        while (stack.Count > 0)
        {
            context.Tick();
            var (node, pick) = stack.Pop();
            if (node == start)
                yield return [.. way.AsEnumerable().Reverse()];
            if (pick < reached[node].Count)
            {
                stack.Push((node, pick + 1));
                way.Add(reached[node][pick].Relationship);
                stack.Push((reached[node][pick].From, 0));
            }
            else if (way.Count > 0)
            {
                way.RemoveAt(way.Count - 1);
            }
        }
    }
}
