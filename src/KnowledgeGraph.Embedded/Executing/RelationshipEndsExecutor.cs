using KnowledgeGraph.Embedded.Parsing.Syntax;
using KnowledgeGraph.Embedded.Planning;
using KnowledgeGraph.Embedded.Snapshots;
using KnowledgeGraph.Embedded.Values;

namespace KnowledgeGraph.Embedded.Executing;

/// <summary>Puts the ends of a known relationship on both sides of its pattern.</summary>
internal sealed class RelationshipEndsExecutor : Executor
{
    private readonly Executor _input;
    private readonly RelationshipEndsPlan _plan;
    private readonly RelationshipFilter _filter;
    private readonly UsedRelationships _used;

    public RelationshipEndsExecutor(RelationshipEndsPlan plan, Executor input, GraphView graph)
    {
        _input = input;
        _plan = plan;
        _filter = new RelationshipFilter(graph, PatternDirection.Both, plan.Relationship.Type);
        _used = new UsedRelationships(plan.Others);
    }

    public override IEnumerable<bool> Run(QueryContext context)
    {
        foreach (bool _ in _input.Run(context))
        {
            if (context.Row[_plan.Relationship.Symbol.Slot] is not RelationshipReference { Index: var relationship }
                || !_filter.FitsType(relationship) || _used.Contains(context.Row, relationship))
                continue;
            int start = context.Graph.StartOf(relationship);
            int end = context.Graph.EndOf(relationship);
            var direction = _plan.Relationship.Direction;
            object? left = context.Row[_plan.Left.Slot];
            object? right = context.Row[_plan.Right.Slot];
            if (direction != PatternDirection.Incoming && Put(context, left, right, start, end))
                yield return true;
            if (direction != PatternDirection.Outgoing && (direction == PatternDirection.Incoming || start != end) && Put(context, left, right, end, start))
                yield return true;
        }
    }

    private bool Put(QueryContext context, object? left, object? right, int leftNode, int rightNode)
    {
        if (_plan.IsLeftBound && (left as NodeReference)?.Index != leftNode)
            return false;
        if (_plan.IsRightBound && (right as NodeReference)?.Index != rightNode)
            return false;
        if (_plan.Left == _plan.Right && leftNode != rightNode)
            return false;
        context.Row[_plan.Left.Slot] = new NodeReference(leftNode);
        context.Row[_plan.Right.Slot] = new NodeReference(rightNode);
        return true;
    }
}
