using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace KnowledgeGraph.Graphing;

/// <summary>Gathers properties in ordinal key order and leaves out what has no value. A graph holds millions of these with a dozen keys at most,
/// so that a sorted array takes the place of a tree or a hash table.</summary>
/// <param name="capacity">How many properties are expected.</param>
internal sealed class PropertyMap(int capacity = 0) : IReadOnlyDictionary<string, object>
{
    // Counts and years: the same few numbers in a million places.
    private const int LeastLarge = 2100;
    private static readonly object[] _small = [.. Enumerable.Range(0, LeastLarge).Select(number => (object)(long)number)];

    private KeyValuePair<string, object>[] _pairs = capacity > 0 ? new KeyValuePair<string, object>[capacity] : [];

    /// <inheritdoc/>
    public int Count { get; private set; }

    /// <inheritdoc/>
    public IEnumerable<string> Keys => this.Select(pair => pair.Key);

    /// <inheritdoc/>
    public IEnumerable<object> Values => this.Select(pair => pair.Value);

    /// <inheritdoc/>
    public object this[string key] => TryGetValue(key, out object? value) ? value : throw new KeyNotFoundException($"There is no property '{key}'.");

    /// <summary>Sets <paramref name="key"/> to a <see cref="long"/> unless <paramref name="value"/> is null.</summary>
    public PropertyMap Set(string key, int? value)
        => Set(key, value is not { } whole ? null : whole is >= 0 and < LeastLarge ? _small[whole] : (object)(long)whole);

    /// <summary>Sets <paramref name="key"/> unless <paramref name="value"/> is null; whole numbers are for the other.</summary>
    public PropertyMap Set(string key, object? value)
    {
        if (value is null)
            return this;
        int at = IndexOf(key);
        if (at >= 0)
        {
            _pairs[at] = new KeyValuePair<string, object>(key, value);
            return this;
        }
        if (Count == _pairs.Length)
            Array.Resize(ref _pairs, Math.Max(4, Count * 2));
        Array.Copy(_pairs, ~at, _pairs, ~at + 1, Count - ~at);
        _pairs[~at] = new KeyValuePair<string, object>(key, value);
        Count++;
        return this;
    }

    /// <summary>The properties so far, in ordinal key order.</summary>
    public ReadOnlySpan<KeyValuePair<string, object>> Pairs => _pairs.AsSpan(0, Count);

    /// <summary>The finished map.</summary>
    public IReadOnlyDictionary<string, object> Build()
    {
        if (Count != _pairs.Length)
            Array.Resize(ref _pairs, Count);
        return this;
    }

    /// <inheritdoc/>
    public bool ContainsKey(string key) => IndexOf(key) >= 0;

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out object value)
    {
        int at = IndexOf(key);
        value = at >= 0 ? _pairs[at].Value : null;
        return at >= 0;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, object>> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
            yield return _pairs[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Where the key is, or the complement of where it belongs.</summary>
    private int IndexOf(string key)
    {
        int low = 0;
        int high = Count - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            int order = string.CompareOrdinal(_pairs[middle].Key, key);
            if (order == 0)
                return middle;
            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }
        return ~low;
    }
}
