using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace KnowledgeGraph.Graphing;

/// <summary>Properties in ordinal key order. A graph holds millions of these with a dozen keys at most, so that two sorted arrays take the place of a
/// tree or a hash table.</summary>
/// <param name="keys">In ordinal order; shared, see <see cref="PropertyKeys"/>.</param>
/// <param name="values">As many, in their order.</param>
internal sealed class PropertyMap(string[] keys, object[] values) : IReadOnlyDictionary<string, object>
{
    /// <summary>No properties.</summary>
    public static readonly PropertyMap Empty = new([], []);

    /// <inheritdoc/>
    public int Count => keys.Length;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => keys;

    /// <inheritdoc/>
    public IEnumerable<object> Values => values;

    /// <inheritdoc/>
    public object this[string key] => TryGetValue(key, out object? value) ? value : throw new KeyNotFoundException($"There is no property '{key}'.");

    /// <summary>The keys, in ordinal order.</summary>
    public ReadOnlySpan<string> OrderedKeys => keys;

    /// <summary>The values in the order of the keys.</summary>
    public ReadOnlySpan<object> OrderedValues => values;

    /// <inheritdoc/>
    public bool ContainsKey(string key) => IndexOf(key) >= 0;

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out object value)
    {
        int at = IndexOf(key);
        value = at >= 0 ? values[at] : null;
        return at >= 0;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, object>> GetEnumerator()
    {
        for (int i = 0; i < keys.Length; i++)
            yield return new KeyValuePair<string, object>(keys[i], values[i]);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int IndexOf(string key) => Array.BinarySearch(keys, key, StringComparer.Ordinal);
}
