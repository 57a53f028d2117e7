using KnowledgeGraph.Embedded.Values;

namespace KnowledgeGraph.Embedded.Functions;

/// <summary>Keeps all numbers of the group; the share is from 0 to 1.</summary>
internal abstract class PercentileAggregate : Aggregate
{
    private readonly List<object> _values = [];

    protected PercentileAggregate(object? share)
    {
        Share = Functions.Arguments.Number(share, "percentile");
        if (Share is not (>= 0 and <= 1))
            throw new ValueException("A percentile must lie between 0.0 and 1.0.");
    }

    protected double Share { get; }

    public override bool KeepsValues => true;

    public override void Add(object value)
        => _values.Add(Numbers.Is(value) ? value : throw Functions.Arguments.Wrong("percentile", "numbers", value));

    public override object? Result()
    {
        if (_values.Count == 0)
            return null;
        _values.Sort(Ordering.Instance);
        return Pick(_values);
    }

    protected abstract object Pick(List<object> sorted);
}
