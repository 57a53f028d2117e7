using KnowledgeGraph.Embedded.Parsing.Syntax;
using KnowledgeGraph.Embedded.Snapshots;

namespace KnowledgeGraph.Embedded.Executing;

/// <summary>Compares a property with a literal or a parameter; whole numbers without an object for each that is read.</summary>
internal sealed class IntegerNodeCondition : NodeCondition
{
    private readonly GraphView _graph;
    private readonly int _key;
    private readonly BinaryOperator _comparison;
    private readonly Evaluator _limit;
    private readonly NodeCondition _otherwise;

    public IntegerNodeCondition(GraphView graph, int key, BinaryOperator comparison, Evaluator limit, NodeCondition otherwise)
    {
        _graph = graph;
        _key = key;
        _comparison = comparison;
        _limit = limit;
        _otherwise = otherwise;
    }

    public static bool Knows(BinaryOperator comparison)
        => comparison is BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual or BinaryOperator.Equal;

    public override bool Holds(QueryContext context, int node)
        => _limit(context) is long limit && _graph.TryGetInteger(node, _key, out long value) ? Compare(value, limit) : _otherwise.Holds(context, node);

    private bool Compare(long value, long limit) => _comparison switch
    {
        BinaryOperator.Less => value < limit,
        BinaryOperator.LessOrEqual => value <= limit,
        BinaryOperator.Greater => value > limit,
        BinaryOperator.GreaterOrEqual => value >= limit,
        _ => value == limit,
    };
}
