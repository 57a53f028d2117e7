using KnowledgeGraph.Embedded.Values;

namespace KnowledgeGraph.Embedded.Functions;

internal sealed class SumAggregate : Aggregate
{
    private object? _sum = 0L;

    public override void Add(object value)
        => _sum = Numbers.Is(value) ? Arithmetic.Add(_sum, value) : throw Functions.Arguments.Wrong("sum", "numbers", value);

    public override void Merge(Aggregate other) => Add(((SumAggregate)other)._sum!);

    public override object? Result() => _sum;
}
