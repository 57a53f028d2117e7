using KnowledgeGraph.Embedded.Parsing.Syntax;
using KnowledgeGraph.Embedded.Snapshots;

namespace KnowledgeGraph.Embedded.Executing;

/// <summary>Compares a property with a literal or a parameter; whole numbers and equal texts without an object for each that is read.</summary>
internal sealed class ComparisonNodeCondition : NodeCondition
{
    private readonly GraphView _graph;
    private readonly int _key;
    private readonly BinaryOperator _comparison;
    private readonly Evaluator _limit;
    private readonly NodeCondition _otherwise;

    public ComparisonNodeCondition(GraphView graph, int key, BinaryOperator comparison, Evaluator limit, NodeCondition otherwise)
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
    {
        object? limit = _limit(context);
        if (limit is long number && _graph.TryGetInteger(node, _key, out long value))
            return Compare(value, number);
        if (_comparison == BinaryOperator.Equal && limit is string wanted && _graph.TryGetText(node, _key, out int text))
            return _graph.IsText(text, wanted);
        return _graph.Has(node, _key) && _otherwise.Holds(context, node);
    }

    private bool Compare(long value, long limit) => _comparison switch
    {
        BinaryOperator.Less => value < limit,
        BinaryOperator.LessOrEqual => value <= limit,
        BinaryOperator.Greater => value > limit,
        BinaryOperator.GreaterOrEqual => value >= limit,
        _ => value == limit,
    };
}
