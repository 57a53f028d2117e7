namespace KnowledgeGraph.Model;

/// <summary>Compares the values that properties of a graph hold.</summary>
internal static class PropertyValues
{
    /// <summary>The same keys with the same values.</summary>
    public static bool AreEqual(IReadOnlyDictionary<string, object> left, IReadOnlyDictionary<string, object> right)
        => left.Count == right.Count && left.All(pair => right.TryGetValue(pair.Key, out object? other) && AreEqual(pair.Value, other));

    /// <summary>Lists of strings by their members, other values by themselves.</summary>
    public static bool AreEqual(object? left, object? right)
        => left is IReadOnlyList<string> one && right is IReadOnlyList<string> other
            ? one.SequenceEqual(other, StringComparer.Ordinal)
            : Equals(left, right);
}
