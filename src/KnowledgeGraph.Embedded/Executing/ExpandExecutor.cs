using KnowledgeGraph.Embedded.Planning;
using KnowledgeGraph.Embedded.Snapshots;
using KnowledgeGraph.Embedded.Values;

namespace KnowledgeGraph.Embedded.Executing;

/// <summary>One step along a relationship.</summary>
internal sealed class ExpandExecutor : Executor
{
    private readonly Executor _input;
    private readonly ExpandPlan _plan;
    private readonly RelationshipFilter _filter;
    private readonly UsedRelationships _used;

    public ExpandExecutor(ExpandPlan plan, Executor input, GraphView graph)
    {
        _input = input;
        _plan = plan;
        var direction = plan.Relationship.Direction;
        _filter = new RelationshipFilter(graph, plan.Walk == Walk.Forward ? direction : RelationshipFilter.Turned(direction), plan.Relationship.Type);
        _used = new UsedRelationships(plan.Others);
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
            foreach (var (relationship, other) in _filter.Around(from.Index))
            {
                context.Tick();
                if ((target != -1 && other != target) || _used.Contains(row, relationship))
                    continue;
                row[_plan.Relationship.Symbol.Slot] = new RelationshipReference(relationship);
                if (target == -1)
                    row[to] = new NodeReference(other);
                yield return true;
            }
        }
    }
}
