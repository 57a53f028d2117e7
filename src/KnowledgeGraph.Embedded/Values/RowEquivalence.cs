namespace KnowledgeGraph.Embedded.Values;

/// <summary><see cref="Equivalence"/> over rows of values.</summary>
internal sealed class RowEquivalence : IEqualityComparer<object?[]>
{
    public static readonly RowEquivalence Instance = new();

    public bool Equals(object?[]? x, object?[]? y)
    {
        for (int i = 0; i < x!.Length; i++)
        {
            if (!Equivalence.Same(x[i], y![i]))
                return false;
        }
        return true;
    }

    public int GetHashCode(object?[] row)
    {
        var hash = new HashCode();
        foreach (object? value in row)
            hash.Add(Equivalence.Instance.GetHashCode(value));
        return hash.ToHashCode();
    }
}
