using KnowledgeGraph.Embedded.Values;

namespace KnowledgeGraph.Embedded.Functions;

/// <summary>Interpolates between the two nearest values.</summary>
internal sealed class ContinuousPercentileAggregate : PercentileAggregate
{
    public ContinuousPercentileAggregate(object? share)
        : base(share)
    {
    }

    protected override object Pick(List<object> sorted)
    {
        double place = Share * (sorted.Count - 1);
        int below = (int)Math.Floor(place);
        double low = Numbers.ToDouble(sorted[below]);
        double high = Numbers.ToDouble(sorted[Math.Min(below + 1, sorted.Count - 1)]);
        return low + ((high - low) * (place - below));
    }
}
