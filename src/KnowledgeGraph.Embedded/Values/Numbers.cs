namespace KnowledgeGraph.Embedded.Values;

/// <summary>Exact comparison of whole and floating-point numbers.</summary>
internal static class Numbers
{
    private const double TwoTo63 = 9223372036854775808d;

    /// <summary>Compares without rounding the whole number; <paramref name="right"/> is not NaN.</summary>
    public static int Compare(long left, double right)
    {
        if (right >= TwoTo63)
            return -1;
        if (right < -TwoTo63)
            return 1;
        int whole = left.CompareTo((long)right);
        return whole != 0 ? whole : 0d.CompareTo(right - Math.Truncate(right));
    }

    /// <summary>Null when either is NaN.</summary>
    public static int? Compare(object left, object right) => (left, right) switch
    {
        (long a, long b) => a.CompareTo(b),
        (double a, _) when double.IsNaN(a) => null,
        (_, double b) when double.IsNaN(b) => null,
        (double a, double b) => a < b ? -1 : a > b ? 1 : 0,
        (long a, double b) => Compare(a, b),
        (double a, long b) => -Compare(b, a),
        _ => null,
    };

    public static bool Is(object? value) => value is long or double;

    public static double ToDouble(object value) => value is long whole ? whole : (double)value;
}
