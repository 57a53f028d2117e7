namespace KnowledgeGraph.Recognizing.Lexicons;

/// <summary>A set of words matched at a place of a text, the longest first.</summary>
internal sealed class TermSet
{
    private readonly TermTrie _trie = new();
    private readonly int _longest;

    /// <summary>Empty words are not allowed.</summary>
    public TermSet(IEnumerable<string> words)
    {
        Words = [.. words];
        foreach (string word in Words)
        {
            _trie.Add(word, 0);
            _longest = Math.Max(_longest, word.Length);
        }
    }

    /// <summary>The words as they were given.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <inheritdoc cref="StepTable.Openings"/>
    public IEnumerable<(char First, char Second)> Openings => _trie.Openings;

    /// <summary>The words of all sets: where none of them starts, no set need be asked.</summary>
    public static TermSet AllOf(params IEnumerable<TermSet> sets) => new(sets.SelectMany(set => set.Words));

    /// <summary>Length of the longest word that starts at <paramref name="start"/>, 0 when none does.</summary>
    public int LongestAt(string text, int start) => _trie.TryLongest(text, start, out int length, out _) ? length : 0;

    /// <summary>As the other, for words that end at <paramref name="limit"/> or before.</summary>
    public int LongestAt(string text, int start, int limit) => _trie.TryLongest(text, start, limit, out int length, out _) ? length : 0;

    /// <summary>True when a word starts at <paramref name="from"/> or behind, before <paramref name="to"/>.</summary>
    public bool StartsWithin(string text, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (LongestAt(text, i) > 0)
                return true;
        }
        return false;
    }

    /// <summary>Length of the longest word that ends at <paramref name="end"/> and starts at <paramref name="from"/> or behind, 0 when none does.</summary>
    public int LongestBefore(string text, int end, int from)
    {
        for (int start = Math.Max(from, end - _longest); start < end; start++)
        {
            if (Contains(text.AsSpan(start, end - start)))
                return end - start;
        }
        return 0;
    }

    /// <summary>True when the whole of <paramref name="text"/> is one of the words.</summary>
    public bool Contains(ReadOnlySpan<char> text) => _trie.TryGet(text, out _);
}
