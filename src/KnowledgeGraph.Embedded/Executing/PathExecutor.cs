using KnowledgeGraph.Embedded.Planning;
using KnowledgeGraph.Embedded.Values;

namespace KnowledgeGraph.Embedded.Executing;

internal sealed class PathExecutor : Executor
{
    private readonly Executor _input;
    private readonly PathPlan _plan;

    public PathExecutor(PathPlan plan, Executor input)
    {
        _plan = plan;
        _input = input;
    }

    public override IEnumerable<bool> Run(QueryContext context)
    {
        foreach (bool _ in _input.Run(context))
        {
            context.Row[_plan.Symbol.Slot] = Collect(context);
            yield return true;
        }
    }

    private PathReference? Collect(QueryContext context)
    {
        if (context.Row[_plan.Path.Nodes[0].Slot] is not NodeReference start)
            return null;
        var relationships = new List<int>();
        foreach (var relationship in _plan.Path.Relationships)
        {
            if (context.Row[relationship.Symbol.Slot] is RelationshipReference single)
                relationships.Add(single.Index);
            else if (context.Row[relationship.Symbol.Slot] is IReadOnlyList<object?> list)
                relationships.AddRange(list.Cast<RelationshipReference>().Select(r => r.Index));
        }
        return PathWalk.From(context.Graph, start.Index, [.. relationships]);
    }
}
