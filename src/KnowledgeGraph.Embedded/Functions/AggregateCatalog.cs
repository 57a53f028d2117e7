namespace KnowledgeGraph.Embedded.Functions;

/// <summary>Aggregating functions by name, upper and lower case alike.</summary>
internal static class AggregateCatalog
{
    private static readonly Dictionary<string, (int Arguments, Func<object?, Aggregate> Create)> All = new(StringComparer.OrdinalIgnoreCase)
    {
        ["count"] = (1, _ => new CountAggregate()),
        ["sum"] = (1, _ => new SumAggregate()),
        ["avg"] = (1, _ => new AverageAggregate()),
        ["min"] = (1, _ => new ExtremeAggregate(-1)),
        ["max"] = (1, _ => new ExtremeAggregate(1)),
        ["collect"] = (1, _ => new CollectAggregate()),
        ["stDev"] = (1, _ => new DeviationAggregate(1)),
        ["stDevP"] = (1, _ => new DeviationAggregate(0)),
        ["percentileCont"] = (2, share => new ContinuousPercentileAggregate(share)),
        ["percentileDisc"] = (2, share => new DiscretePercentileAggregate(share)),
    };

    public static IEnumerable<string> Names => All.Keys;

    public static bool IsKnown(string name) => All.ContainsKey(name);

    public static bool IsCount(string name) => string.Equals(name, "count", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a value that comes many times can be added at once.</summary>
    public static bool IsRepeatable(string name) => All.ContainsKey(name) && name.ToUpperInvariant() is "COUNT" or "MIN" or "MAX";

    /// <summary>Whether <see cref="Aggregate.Merge"/> of whole numbers gives what one aggregate of them all would.</summary>
    public static bool CanMerge(string name) => All.ContainsKey(name) && name.ToUpperInvariant() is "SUM" or "AVG" or "MIN" or "MAX";

    public static int Arguments(string name) => All[name].Arguments;

    /// <param name="name">A known name.</param>
    /// <param name="share">The second argument, of the percentile functions only.</param>
    public static Aggregate Create(string name, object? share) => All[name].Create(share);
}
