using KnowledgeGraph.Embedded.Binding;
using KnowledgeGraph.Embedded.Planning;
using KnowledgeGraph.Embedded.Snapshots;
using KnowledgeGraph.Embedded.Values;

namespace KnowledgeGraph.Embedded.Executing;

/// <summary>One step along a relationship.</summary>
internal sealed class ExpandExecutor : Executor
{
    private const int AnyNode = -2;

    private readonly ExpandPlan _plan;
    private readonly Executor _input;
    private readonly RelationshipFilter _filter;
    private readonly UsedRelationships _used;
    private readonly NodeTest _test;
    private readonly int[]? _optional;

    /// <param name="plan">The step.</param>
    /// <param name="input">Where it starts from.</param>
    /// <param name="graph">The graph.</param>
    /// <param name="test">On the node that is reached.</param>
    /// <param name="optional">What stays null in the one row that comes where nothing is reached; null where no row is to come.</param>
    public ExpandExecutor(ExpandPlan plan, Executor input, GraphView graph, NodeTest test, IEnumerable<Symbol>? optional = null)
    {
        _optional = optional?.Select(symbol => symbol.Slot).ToArray();
        _plan = plan;
        _input = input;
        _filter = new RelationshipFilter(graph, plan.Direction, plan.Relationship.Type);
        _used = new UsedRelationships(plan.Others);
        _test = test;
    }

    public override IEnumerable<bool> Run(QueryContext context)
    {
        object?[] row = context.Row;
        int to = _plan.To.Slot;
        int taken = _plan.Relationship.Symbol.Slot;
        var memory = _test.Memory(context);
        foreach (bool _ in _input.Run(context))
        {
            bool found = false;
            int target = _plan.ReachesBound ? (row[to] as NodeReference)?.Index ?? -1 : AnyNode;
            foreach (var (relationship, other) in row[_plan.From.Slot] is NodeReference from ? _filter.Around(from.Index) : default)
            {
                context.Tick();
                if ((target != AnyNode && other != target) || _used.Contains(row, relationship) || !_test.Holds(context, memory, other))
                    continue;
                if (target == AnyNode)
                    row[to] = new NodeReference(other);
                if (_plan.KeepsRelationship)
                    row[taken] = new RelationshipReference(relationship);
                found = true;
                yield return true;
            }
            if (found || _optional is null)
                continue;
            foreach (int slot in _optional)
                row[slot] = null;
            yield return true;
        }
    }
}
