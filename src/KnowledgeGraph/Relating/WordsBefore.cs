namespace KnowledgeGraph.Relating;

/// <summary>Words that say what the name right behind them does in its clause: 由, 与, 在.</summary>
internal sealed class WordsBefore(IReadOnlyList<string> words)
{
    /// <summary>True when one of them ends at <paramref name="at"/>.</summary>
    public bool EndAt(string text, int at) => EndAt(text, at, 0);

    /// <summary>True when one of them ends at <paramref name="at"/> and starts at <paramref name="from"/> or behind.</summary>
    public bool EndAt(string text, int at, int from) => LengthAt(text, at, from) > 0;

    /// <summary>Length of the longest of them that ends at <paramref name="at"/> and starts at <paramref name="from"/> or behind; 0 when none does.</summary>
    public int LengthAt(string text, int at, int from)
    {
        int longest = 0;
        foreach (string word in words)
        {
            if (word.Length > longest && at - word.Length >= from && string.CompareOrdinal(text, at - word.Length, word, 0, word.Length) == 0)
                longest = word.Length;
        }
        return longest;
    }
}
