namespace KnowledgeGraph.Evaluating.Matching;

/// <summary>Orders texts by code point. Ordinal order differs from it where a surrogate pair meets U+E000 to U+FFFF,
/// such as a rare Han character against a full-width bracket.</summary>
internal sealed class CodePointComparer : IComparer<string>
{
    /// <summary>The one instance; it has no state.</summary>
    public static CodePointComparer Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        if (x is null || y is null)
            return string.CompareOrdinal(x, y);
        int shared = Math.Min(x.Length, y.Length);
        for (int i = 0; i < shared; i++)
        {
            if (x[i] != y[i])
                return Rank(x[i]).CompareTo(Rank(y[i]));
        }
        return x.Length.CompareTo(y.Length);
    }

    /// <summary>Surrogates stand for code points above every other code unit.</summary>
    private static int Rank(char unit) => char.IsSurrogate(unit) ? unit + 0x10000 : unit;
}
