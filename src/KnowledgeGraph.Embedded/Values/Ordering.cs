using KnowledgeGraph.Embedded.Values.Temporal;
using KnowledgeGraph.Querying;

namespace KnowledgeGraph.Embedded.Values;

/// <summary>The order of ORDER BY, min and max over all kinds of values: maps, nodes, relationships, lists, paths, dates and times, durations, texts, booleans, numbers, NaN, null.</summary>
internal sealed class Ordering : IComparer<object?>
{
    public static readonly Ordering Instance = new();

    public int Compare(object? x, object? y)
    {
        // Finding the kind takes longer than comparing the commonest.
        if (x is string text && y is string other)
            return string.CompareOrdinal(text, other);
        if (x is long number && y is long limit)
            return number.CompareTo(limit);
        int byKind = Rank(x).CompareTo(Rank(y));
        return byKind != 0 ? byKind : CompareSameKind(x, y);
    }

    private static int Rank(object? value) => value switch
    {
        IReadOnlyDictionary<string, object?> => 1,
        NodeReference => 2,
        RelationshipReference => 3,
        IReadOnlyList<object?> => 4,
        PathReference => 5,
        string => 20,
        bool => 21,
        double number when double.IsNaN(number) => 23,
        long or double => 22,
        null => 24,
        _ when TemporalOrder.Rank(value) is { } rank => 6 + rank,
        _ => 0,
    };

    private int CompareSameKind(object? left, object? right) => (left, right) switch
    {
        (string a, string b) => string.CompareOrdinal(a, b),
        (long or double, long or double) => Numbers.Compare(left, right) ?? 0,
        (bool a, bool b) => a.CompareTo(b),
        (IReadOnlyList<object?> a, IReadOnlyList<object?> b) => CompareLists(a, b),
        (NodeReference a, NodeReference b) => a.Index.CompareTo(b.Index),
        (RelationshipReference a, RelationshipReference b) => a.Index.CompareTo(b.Index),
        (PathReference a, PathReference b) => ComparePaths(a, b),
        (IReadOnlyDictionary<string, object?> a, IReadOnlyDictionary<string, object?> b) => CompareMaps(a, b),
        (DurationValue a, DurationValue b) => Durations.Compare(a, b),
        _ => TemporalOrder.Compare(left, right) ?? 0,
    };

    private int CompareLists(IReadOnlyList<object?> left, IReadOnlyList<object?> right)
    {
        for (int i = 0; i < Math.Min(left.Count, right.Count); i++)
        {
            int order = Compare(left[i], right[i]);
            if (order != 0)
                return order;
        }
        return left.Count.CompareTo(right.Count);
    }

    private static int ComparePaths(PathReference left, PathReference right)
    {
        int first = left.Nodes.AsSpan().SequenceCompareTo(right.Nodes);
        return first != 0 ? first : left.Relationships.AsSpan().SequenceCompareTo(right.Relationships);
    }

    private int CompareMaps(IReadOnlyDictionary<string, object?> left, IReadOnlyDictionary<string, object?> right)
    {
        string[] leftKeys = [.. left.Keys.Order(StringComparer.Ordinal)];
        string[] rightKeys = [.. right.Keys.Order(StringComparer.Ordinal)];
        int byKeys = CompareLists(leftKeys, rightKeys);
        return byKeys != 0 ? byKeys : CompareLists([.. leftKeys.Select(k => left[k])], [.. rightKeys.Select(k => right[k])]);
    }
}
