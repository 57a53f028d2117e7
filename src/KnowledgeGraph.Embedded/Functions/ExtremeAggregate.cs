using KnowledgeGraph.Embedded.Values;

namespace KnowledgeGraph.Embedded.Functions;

/// <summary>min and max in the order of ORDER BY.</summary>
internal sealed class ExtremeAggregate : Aggregate
{
    private readonly int _sign;
    private object? _best;

    /// <param name="sign">-1 keeps the least, 1 the greatest.</param>
    public ExtremeAggregate(int sign) => _sign = sign;

    public override void Add(object value)
    {
        if (_best is null || Ordering.Instance.Compare(value, _best) * _sign > 0)
            _best = value;
    }

    public override void Merge(Aggregate other)
    {
        if (((ExtremeAggregate)other)._best is { } best)
            Add(best);
    }

    public override object? Result() => _best;
}
