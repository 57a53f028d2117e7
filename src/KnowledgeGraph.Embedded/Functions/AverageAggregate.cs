namespace KnowledgeGraph.Embedded.Functions;

internal sealed class AverageAggregate : Aggregate
{
    private double _sum;
    private long _count;

    public override void Add(object value)
    {
        _sum += Functions.Arguments.Number(value, "avg");
        _count++;
    }

    public override object? Result() => _count == 0 ? null : _sum / _count;
}
