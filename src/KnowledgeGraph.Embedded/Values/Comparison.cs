using KnowledgeGraph.Embedded.Values.Temporal;

namespace KnowledgeGraph.Embedded.Values;

/// <summary>The <c>&lt;</c> of openCypher: null where the two cannot be compared.</summary>
internal static class Comparison
{
    /// <summary>Whether the order of the two satisfies <paramref name="test"/>.</summary>
    public static bool? Test(object? left, object? right, Func<int, bool> test)
    {
        switch (left, right)
        {
            case (null, _) or (_, null):
                return null;
            case (string a, string b):
                return test(string.CompareOrdinal(a, b));
            case (long or double, long or double):
                // NaN compares with numbers, and every comparison is false.
                return Numbers.Compare(left, right) is { } order && test(order);
            case (bool a, bool b):
                return test(a.CompareTo(b));
            case (IReadOnlyList<object?> a, IReadOnlyList<object?> b):
                return TestLists(a, b, test);
            default:
                return TemporalOrder.Compare(left, right) is { } point ? test(point) : null;
        }
    }

    private static bool? TestLists(IReadOnlyList<object?> left, IReadOnlyList<object?> right, Func<int, bool> test)
    {
        for (int i = 0; i < Math.Min(left.Count, right.Count); i++)
        {
            bool? equal = Equality.Equal(left[i], right[i]);
            if (equal is null)
                return null;
            if (equal == false)
                return Test(left[i], right[i], test);
        }
        return test(left.Count.CompareTo(right.Count));
    }
}
