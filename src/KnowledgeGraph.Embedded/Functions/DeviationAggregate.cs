namespace KnowledgeGraph.Embedded.Functions;

/// <summary>Standard deviation by Welford's running means, which does not lose digits on large values.</summary>
internal sealed class DeviationAggregate : Aggregate
{
    private readonly int _lostDegrees;
    private long _count;
    private double _mean;
    private double _squares;

    /// <param name="lostDegrees">1 for a sample, 0 for a whole population.</param>
    public DeviationAggregate(int lostDegrees) => _lostDegrees = lostDegrees;

    public override void Add(object value)
    {
        double number = Functions.Arguments.Number(value, "stDev");
        double difference = number - _mean;
        _count++;
        _mean += difference / _count;
        _squares += difference * (number - _mean);
    }

    public override object? Result() => _count < 2 ? 0.0 : Math.Sqrt(_squares / (_count - _lostDegrees));
}
