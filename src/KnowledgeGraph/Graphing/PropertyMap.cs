namespace KnowledgeGraph.Graphing;

/// <summary>Gathers properties in ordinal key order and leaves out what has no value.</summary>
internal sealed class PropertyMap
{
    private readonly SortedDictionary<string, object> _values = new(StringComparer.Ordinal);

    /// <summary>Sets <paramref name="key"/> unless <paramref name="value"/> is null.</summary>
    public PropertyMap Set(string key, object? value)
    {
        if (value is not null)
            _values[key] = value is int whole ? (long)whole : value;
        return this;
    }

    /// <summary>The finished map.</summary>
    public IReadOnlyDictionary<string, object> Build() => _values;
}
