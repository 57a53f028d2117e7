using KnowledgeGraph.Embedded.Planning;
using KnowledgeGraph.Embedded.Values;

namespace KnowledgeGraph.Embedded.Executing;

/// <summary>A variable number of steps.</summary>
internal sealed class ExpandTrailExecutor : Executor
{
    private readonly Executor _input;
    private readonly ExpandPlan _plan;
    private readonly TrailWalker _walker;

    public ExpandTrailExecutor(ExpandPlan plan, Executor input, TrailWalker walker)
    {
        _input = input;
        _plan = plan;
        _walker = walker;
    }

    public override IEnumerable<bool> Run(QueryContext context)
    {
        object?[] row = context.Row;
        int to = _plan.To.Slot;
        foreach (bool _ in _input.Run(context))
        {
            if (row[_plan.From.Slot] is not NodeReference from)
                continue;
            int target = _plan.ReachesBound ? (row[to] as NodeReference)?.Index ?? -2 : -1;
            var trail = new List<int>();
            foreach (int end in _walker.Walk(context, from.Index, _plan.Relationship.Length!.Value, trail))
            {
                if (target != -1 && end != target)
                    continue;
                row[_plan.Relationship.Symbol.Slot] = References(trail);
                if (target == -1)
                    row[to] = new NodeReference(end);
                yield return true;
            }
        }
    }

    // The list reads in the order of the pattern, whichever end the walk began at.
    private object?[] References(List<int> trail)
    {
        object?[] references = new object?[trail.Count];
        for (int i = 0; i < references.Length; i++)
            references[_plan.Walk == Walk.Forward ? i : references.Length - 1 - i] = new RelationshipReference(trail[i]);
        return references;
    }
}
