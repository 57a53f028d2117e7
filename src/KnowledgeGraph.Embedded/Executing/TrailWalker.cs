using System.Runtime.InteropServices;
using KnowledgeGraph.Embedded.Parsing.Syntax;
using KnowledgeGraph.Embedded.Values;

namespace KnowledgeGraph.Embedded.Executing;

/// <summary>Walks all ways from a node that use no relationship twice, depth first.</summary>
internal sealed class TrailWalker
{
    private readonly RelationshipFilter _filter;
    private readonly int _stepSlot;
    private readonly Condition? _stepCondition;
    private readonly UsedRelationships _used;

    /// <param name="filter">Direction and types.</param>
    /// <param name="stepSlot">Where <paramref name="stepCondition"/> finds the relationship.</param>
    /// <param name="stepCondition">Holds on every relationship of a way; null for none.</param>
    /// <param name="used">Relationships that no way may use.</param>
    public TrailWalker(RelationshipFilter filter, int stepSlot, Condition? stepCondition, UsedRelationships used)
    {
        _filter = filter;
        _stepSlot = stepSlot;
        _stepCondition = stepCondition;
        _used = used;
    }

    /// <summary>The last node of each way of fitting length. <paramref name="trail"/> holds its relationships while the item is current.</summary>
    public IEnumerable<int> Walk(QueryContext context, int start, PathLength length, List<int> trail)
    {
        if (length.Least == 0)
            yield return start;
        if (length.Most == 0)
            yield break;
        var stack = new List<Neighbours> { _filter.Around(start) };
        while (stack.Count > 0)
        {
            if (!Advance(stack))
            {
                stack.RemoveAt(stack.Count - 1);
                StepBack(trail);
                continue;
            }
            var (relationship, other) = stack[^1].Current;
            context.Tick();
            if (CollectionsMarshal.AsSpan(trail).Contains(relationship) || !Fits(context, relationship))
                continue;
            trail.Add(relationship);
            if (trail.Count >= length.Least)
                yield return other;
            if (trail.Count < length.Most)
                stack.Add(_filter.Around(other));
            else
                StepBack(trail);
        }
    }

    public bool Fits(QueryContext context, int relationship)
    {
        if (_used.Contains(context.Row, relationship))
            return false;
        if (_stepCondition is null)
            return true;
        context.Row[_stepSlot] = new RelationshipReference(relationship);
        return _stepCondition(context);
    }

    private static bool Advance(List<Neighbours> stack) => CollectionsMarshal.AsSpan(stack)[^1].MoveNext();

    private static void StepBack(List<int> trail)
    {
        if (trail.Count > 0)
            trail.RemoveAt(trail.Count - 1);
    }
}
