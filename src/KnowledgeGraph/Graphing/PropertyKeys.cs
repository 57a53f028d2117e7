using System.Collections.Concurrent;

namespace KnowledgeGraph.Graphing;

/// <summary>The keys that nodes or relationships of one kind may have. Elements with the same keys share one array of them, so that each holds its values alone.</summary>
internal sealed class PropertyKeys
{
    // Counts and years: the same few numbers in a million places.
    private const int LeastLarge = 2100;
    private static readonly object[] _small = [.. Enumerable.Range(0, LeastLarge).Select(number => (object)(long)number)];
    private static readonly object[] _smallNumbers = [.. Enumerable.Range(0, LeastLarge).Select(number => (object)(double)number)];
    private static readonly object _true = true;
    private static readonly object _false = false;

    private readonly string[] _keys;
    private readonly ConcurrentDictionary<int, string[]> _present = new();

    /// <param name="keys">In ordinal order, at most 31.</param>
    public PropertyKeys(params string[] keys)
    {
        for (int i = 1; i < keys.Length; i++)
        {
            if (string.CompareOrdinal(keys[i - 1], keys[i]) >= 0)
                throw new ArgumentException($"The key '{keys[i]}' is not in ordinal order.", nameof(keys));
        }
        _keys = keys;
    }

    /// <summary>The properties of one node or relationship.</summary>
    /// <param name="values">One for each key; null where it has none.</param>
    public PropertyMap Of(params ReadOnlySpan<object?> values)
    {
        int present = 0, count = 0;
        for (int i = 0; i < values.Length; i++)
        {
            if (values[i] is null)
                continue;
            present |= 1 << i;
            count++;
        }
        object[] kept = new object[count];
        for (int i = 0, at = 0; i < values.Length; i++)
        {
            if (values[i] is { } value)
                kept[at++] = value;
        }
        return new PropertyMap(KeysOf(present, count), kept);
    }

    /// <summary>A whole number as the graph holds it, a <see cref="long"/>.</summary>
    public static object? Whole(int? number)
        => number is not { } whole ? null : whole is >= 0 and < LeastLarge ? _small[whole] : (object)(long)whole;

    /// <summary>A number as the graph holds it, a <see cref="double"/>.</summary>
    public static object? Number(double? number)
        => number is not { } told ? null : told is >= 0 and < LeastLarge && double.IsInteger(told) && !double.IsNegative(told) ? _smallNumbers[(int)told] : told;

    /// <summary>A truth value as the graph holds it.</summary>
    public static object Flag(bool value) => value ? _true : _false;

    private string[] KeysOf(int present, int count)
    {
        if (count == _keys.Length)
            return _keys;
        return _present.TryGetValue(present, out string[]? keys) ? keys : _present.GetOrAdd(present, [.. _keys.Where((_, i) => (present & (1 << i)) != 0)]);
    }
}
