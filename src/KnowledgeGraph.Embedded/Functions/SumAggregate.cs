using KnowledgeGraph.Embedded.Values;
using KnowledgeGraph.Querying;

namespace KnowledgeGraph.Embedded.Functions;

/// <summary>Numbers or durations, not both.</summary>
internal sealed class SumAggregate : Aggregate
{
    private object? _sum;

    public override void Add(object value)
    {
        if (!Numbers.Is(value) && value is not DurationValue)
            throw Functions.Arguments.Wrong("sum", "numbers or durations", value);
        _sum = _sum is null ? value : Arithmetic.Add(_sum, value);
    }

    public override void Merge(Aggregate other)
    {
        if (((SumAggregate)other)._sum is { } sum)
            Add(sum);
    }

    public override object? Result() => _sum ?? 0L;
}
