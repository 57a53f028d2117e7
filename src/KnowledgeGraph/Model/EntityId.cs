using System.Collections.Concurrent;

namespace KnowledgeGraph.Model;

/// <summary>The id of an entity node: the label in lower case, a colon, the canonical name (<c>agency:上海市科学技术委员会</c>).</summary>
/// <param name="Value">The whole id.</param>
public readonly record struct EntityId(string Value) : IComparable<EntityId>
{
    // A schema has a score of labels, and each is asked for at every fact.
    private static readonly ConcurrentDictionary<string, string> _labels = new(StringComparer.Ordinal);

    /// <summary>The id of the thing with this label and canonical name; never empty after the colon.</summary>
    public static EntityId Of(string label, string name) => new(string.Create(label.Length + 1 + name.Length, (label, name), static (id, parts) =>
    {
        parts.label.AsSpan().ToLowerInvariant(id);
        id[parts.label.Length] = ':';
        parts.name.CopyTo(id[(parts.label.Length + 1)..]);
    }));

    /// <summary>The label, as the schema writes it: one word with a capital (<c>Agency</c>).</summary>
    public string Label
    {
        get
        {
            var prefix = Value.AsSpan(0, Colon);
            return _labels.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(prefix, out string? label) ? label : Known(prefix.ToString());
        }
    }

    /// <summary>The canonical name, behind the colon.</summary>
    public string Name => Value[(Colon + 1)..];

    private static string Known(string prefix) => _labels.GetOrAdd(prefix, char.ToUpperInvariant(prefix[0]) + prefix[1..]);

    private int Colon => Value.IndexOf(':', StringComparison.Ordinal);

    /// <summary>Ordinal.</summary>
    public int CompareTo(EntityId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The whole id.</summary>
    public override string ToString() => Value;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator <(EntityId left, EntityId right) => left.CompareTo(right) < 0;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator >(EntityId left, EntityId right) => left.CompareTo(right) > 0;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator <=(EntityId left, EntityId right) => left.CompareTo(right) <= 0;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator >=(EntityId left, EntityId right) => left.CompareTo(right) >= 0;
}
