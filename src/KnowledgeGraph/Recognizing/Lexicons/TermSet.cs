namespace KnowledgeGraph.Recognizing.Lexicons;

/// <summary>A set of words matched at a place of a text, the longest first.</summary>
internal sealed class TermSet
{
    private readonly TermTrie _trie = new();

    /// <summary>Empty words are not allowed.</summary>
    public TermSet(IEnumerable<string> words)
    {
        foreach (string word in words)
            _trie.Add(word, 0);
    }

    /// <summary>Length of the longest word that starts at <paramref name="start"/>, 0 when none does.</summary>
    public int LongestAt(string text, int start) => _trie.TryLongest(text, start, out int length, out _) ? length : 0;

    /// <summary>True when the whole of <paramref name="text"/> is one of the words.</summary>
    public bool Contains(ReadOnlySpan<char> text) => _trie.TryGet(text, out _);
}
