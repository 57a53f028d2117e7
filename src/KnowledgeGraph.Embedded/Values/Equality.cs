using KnowledgeGraph.Embedded.Values.Temporal;
using KnowledgeGraph.Querying;

namespace KnowledgeGraph.Embedded.Values;

/// <summary>The <c>=</c> of openCypher: null where either side, or a part that decides, is null.</summary>
internal static class Equality
{
    public static bool? Equal(object? left, object? right) => (left, right) switch
    {
        (null, _) or (_, null) => null,
        (string a, string b) => string.Equals(a, b, StringComparison.Ordinal),
        (long or double, long or double) => Numbers.Compare(left, right) == 0,
        (bool a, bool b) => a == b,
        (IReadOnlyList<object?> a, IReadOnlyList<object?> b) => EqualLists(a, b),
        (IReadOnlyDictionary<string, object?> a, IReadOnlyDictionary<string, object?> b) => EqualMaps(a, b),
        (NodeReference a, NodeReference b) => a.Index == b.Index,
        (RelationshipReference a, RelationshipReference b) => a.Index == b.Index,
        (PathReference a, PathReference b) => a.Equals(b),
        (DurationValue a, DurationValue b) => a == b,
        _ => TemporalOrder.Compare(left, right) == 0,
    };

    private static bool? EqualLists(IReadOnlyList<object?> left, IReadOnlyList<object?> right)
    {
        if (left.Count != right.Count)
            return false;
        bool? all = true;
        for (int i = 0; i < left.Count && all != false; i++)
            all = Truth.And(all, Equal(left[i], right[i]));
        return all;
    }

    private static bool? EqualMaps(IReadOnlyDictionary<string, object?> left, IReadOnlyDictionary<string, object?> right)
    {
        if (left.Count != right.Count)
            return false;
        bool? all = true;
        foreach (var (key, value) in left)
        {
            if (!right.TryGetValue(key, out object? other))
                return false;
            all = Truth.And(all, Equal(value, other));
        }
        return all;
    }
}
