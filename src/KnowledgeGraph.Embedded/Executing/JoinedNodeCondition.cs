namespace KnowledgeGraph.Embedded.Executing;

/// <summary>Two conditions on one node, joined by AND or OR.</summary>
internal sealed class JoinedNodeCondition : NodeCondition
{
    private readonly NodeCondition _left;
    private readonly NodeCondition _right;
    private readonly bool _settles;

    /// <param name="left">Asked first.</param>
    /// <param name="right">Asked where the first does not settle it.</param>
    /// <param name="settles">What settles it: true for OR, false for AND.</param>
    public JoinedNodeCondition(NodeCondition left, NodeCondition right, bool settles)
    {
        _left = left;
        _right = right;
        _settles = settles;
    }

    public override bool Holds(QueryContext context, int node) => _left.Holds(context, node) == _settles ? _settles : _right.Holds(context, node);
}
