namespace KnowledgeGraph.Recognizing.Lexicons;

/// <summary>A set of words matched by where they end, the longest first.</summary>
internal sealed class TermEndings
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly int _longest;

    /// <summary>Takes the words.</summary>
    public TermEndings(IReadOnlyCollection<string> words)
    {
        _words = words.ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _longest = words.Max(w => w.Length);
    }

    /// <summary>Length of the longest word that ends at <paramref name="end"/>, 0 when none does.</summary>
    public int LongestAt(string text, int end)
    {
        for (int length = Math.Min(_longest, end); length > 0; length--)
        {
            if (_words.Contains(text.AsSpan(end - length, length)))
                return length;
        }
        return 0;
    }
}
