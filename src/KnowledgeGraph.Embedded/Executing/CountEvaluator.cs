using KnowledgeGraph.Embedded.Parsing;
using KnowledgeGraph.Embedded.Values;

namespace KnowledgeGraph.Embedded.Executing;

/// <summary>The number of SKIP or LIMIT.</summary>
internal sealed class CountEvaluator
{
    private readonly Position _position;
    private readonly Evaluator _value;

    public CountEvaluator(Position position, Evaluator value)
    {
        _position = position;
        _value = value;
    }

    public long Evaluate(QueryContext context) => _value(context) switch
    {
        long count and >= 0 => count,
        long => throw QueryErrors.Executing(_position, "SKIP and LIMIT take a whole number that is not negative."),
        var other => throw QueryErrors.Executing(_position, $"SKIP and LIMIT take a whole number but got {ValueName.Of(other)}."),
    };
}
