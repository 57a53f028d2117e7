namespace KnowledgeGraph.Embedded.Functions;

/// <summary>Gives a value of the group itself.</summary>
internal sealed class DiscretePercentileAggregate : PercentileAggregate
{
    public DiscretePercentileAggregate(object? share)
        : base(share)
    {
    }

    protected override object Pick(List<object> sorted)
        => sorted[Math.Max(0, (int)Math.Ceiling(Share * sorted.Count) - 1)];
}
