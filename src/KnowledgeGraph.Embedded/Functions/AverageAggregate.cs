namespace KnowledgeGraph.Embedded.Functions;

/// <summary>Whole numbers are added up exactly, so that their order does not count.</summary>
internal sealed class AverageAggregate : Aggregate
{
    private Int128 _whole;
    private double _sum;
    private long _count;

    public override void Add(object value)
    {
        if (value is long whole)
        {
            AddInteger(whole);
            return;
        }
        _sum += Functions.Arguments.Number(value, "avg");
        _count++;
    }

    public override void AddInteger(long value)
    {
        _whole += value;
        _count++;
    }

    public override void Merge(Aggregate other)
    {
        var later = (AverageAggregate)other;
        _whole += later._whole;
        _sum += later._sum;
        _count += later._count;
    }

    public override object? Result() => _count == 0 ? null : ((double)_whole + _sum) / _count;
}
