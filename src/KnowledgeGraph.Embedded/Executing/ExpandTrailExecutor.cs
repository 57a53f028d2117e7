using KnowledgeGraph.Embedded.Planning;
using KnowledgeGraph.Embedded.Values;

namespace KnowledgeGraph.Embedded.Executing;

/// <summary>A variable number of steps.</summary>
internal sealed class ExpandTrailExecutor : StepExecutor
{
    private readonly TrailWalker _walker;

    public ExpandTrailExecutor(ExpandPlan plan, Executor input, TrailWalker walker)
        : base(plan, input)
        => _walker = walker;

    protected override IEnumerable<int> Ends(QueryContext context, int from, int? target)
    {
        var trail = new List<int>();
        foreach (int end in _walker.Walk(context, from, Plan.Relationship.Length!.Value, trail))
        {
            if (target is not null && end != target)
                continue;
            if (Plan.KeepsRelationship)
                context.Row[Plan.Relationship.Symbol.Slot] = References(trail);
            yield return end;
        }
    }

    // The list reads in the order of the pattern, whichever end the walk began at.
    private object?[] References(List<int> trail)
    {
        object?[] references = new object?[trail.Count];
        for (int i = 0; i < references.Length; i++)
            references[Plan.Walk == Walk.Forward ? i : references.Length - 1 - i] = new RelationshipReference(trail[i]);
        return references;
    }
}
