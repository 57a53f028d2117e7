using KnowledgeGraph.Embedded.Planning;
using KnowledgeGraph.Embedded.Snapshots;
using KnowledgeGraph.Embedded.Values;

namespace KnowledgeGraph.Embedded.Executing;

/// <summary>One step along a relationship.</summary>
internal sealed class ExpandExecutor : StepExecutor
{
    private readonly RelationshipFilter _filter;
    private readonly UsedRelationships _used;

    public ExpandExecutor(ExpandPlan plan, Executor input, GraphView graph)
        : base(plan, input)
    {
        var direction = plan.Relationship.Direction;
        _filter = new RelationshipFilter(graph, plan.Walk == Walk.Forward ? direction : RelationshipFilter.Turned(direction), plan.Relationship.Type);
        _used = new UsedRelationships(plan.Others);
    }

    protected override IEnumerable<int> Ends(QueryContext context, int from, int? target)
    {
        foreach (var (relationship, other) in _filter.Around(from))
        {
            context.Tick();
            if ((target is not null && other != target) || _used.Contains(context.Row, relationship))
                continue;
            context.Row[Plan.Relationship.Symbol.Slot] = new RelationshipReference(relationship);
            yield return other;
        }
    }
}
