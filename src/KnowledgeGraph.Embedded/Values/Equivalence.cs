namespace KnowledgeGraph.Embedded.Values;

/// <summary>Sameness for DISTINCT and grouping: null is the same as null, NaN as NaN, 1 as 1.0.</summary>
internal sealed class Equivalence : IEqualityComparer<object?>
{
    public static readonly Equivalence Instance = new();

    bool IEqualityComparer<object?>.Equals(object? x, object? y) => Same(x, y);

    public static bool Same(object? left, object? right) => (left, right) switch
    {
        (null, null) => true,
        (null, _) or (_, null) => false,
        (double a, double b) => a.Equals(b) || a == b,
        (IReadOnlyList<object?> a, IReadOnlyList<object?> b) => SameLists(a, b),
        (IReadOnlyDictionary<string, object?> a, IReadOnlyDictionary<string, object?> b) => SameMaps(a, b),
        _ => Equality.Equal(left, right) == true,
    };

    public int GetHashCode(object? value) => value switch
    {
        null => 0,
        double number when number >= long.MinValue && number < long.MaxValue && Math.Floor(number) == number => ((long)number).GetHashCode(),
        string text => string.GetHashCode(text, StringComparison.Ordinal),
        IReadOnlyList<object?> list => HashList(list),
        IReadOnlyDictionary<string, object?> map => map.Aggregate(map.Count, (hash, entry) => hash ^ HashCode.Combine(entry.Key, GetHashCode(entry.Value))),
        _ => value.GetHashCode(),
    };

    private int HashList(IReadOnlyList<object?> list)
    {
        var hash = new HashCode();
        for (int i = 0; i < list.Count; i++)
            hash.Add(GetHashCode(list[i]));
        return hash.ToHashCode();
    }

    private static bool SameLists(IReadOnlyList<object?> left, IReadOnlyList<object?> right)
    {
        if (left.Count != right.Count)
            return false;
        for (int i = 0; i < left.Count; i++)
        {
            if (!Same(left[i], right[i]))
                return false;
        }
        return true;
    }

    private static bool SameMaps(IReadOnlyDictionary<string, object?> left, IReadOnlyDictionary<string, object?> right)
        => left.Count == right.Count && left.All(entry => right.TryGetValue(entry.Key, out object? other) && Same(entry.Value, other));
}
