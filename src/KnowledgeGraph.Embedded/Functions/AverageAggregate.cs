using KnowledgeGraph.Embedded.Values;
using KnowledgeGraph.Querying;

namespace KnowledgeGraph.Embedded.Functions;

/// <summary>Numbers or durations, not both. Whole numbers are added up exactly, so that their order does not count.</summary>
internal sealed class AverageAggregate : Aggregate
{
    private Int128 _whole;
    private double _sum;
    private DurationValue? _length;
    private long _count;

    public override void Add(object value)
    {
        if (value is DurationValue duration && (_count == 0 || _length is not null))
            _length = _length is null ? duration : (DurationValue)Arithmetic.Add(_length, duration)!;
        else if (_length is not null)
            throw Functions.Arguments.Wrong("avg", "durations after a duration", value);
        else if (value is long whole)
            _whole += whole;
        else
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

    public override object? Result() => _count == 0 ? null : _length is not null ? Arithmetic.Divide(_length, _count) : ((double)_whole + _sum) / _count;
}
