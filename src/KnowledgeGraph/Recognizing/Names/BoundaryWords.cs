using KnowledgeGraph.Recognizing.Lexicons;

namespace KnowledgeGraph.Recognizing.Names;

/// <summary>The words that tell where names stop, of all three kinds, found in one look: whatever matches at a place opens the longest word that does.</summary>
internal sealed class BoundaryWords
{
    private readonly TermTrie _trie = new();
    private readonly List<WordLengths> _lengths = [];

    /// <summary>Takes the words of each kind; a word may be of several.</summary>
    public BoundaryWords(TermSet boundaries, TermSet conjunctions, TermSet guarded)
    {
        foreach (string word in boundaries.Words.Concat(conjunctions.Words).Concat(guarded.Words))
        {
            if (_trie.Add(word, _lengths.Count) == _lengths.Count)
                _lengths.Add(new WordLengths(boundaries.LongestAt(word, 0), conjunctions.LongestAt(word, 0), guarded.LongestAt(word, 0)));
        }
    }

    /// <inheritdoc cref="StepTable.Openings"/>
    public IEnumerable<(char First, char Second)> Openings => _trie.Openings;

    /// <summary>How long the longest word of each kind is that starts at <paramref name="start"/>; zeros where none does.</summary>
    public WordLengths LongestAt(string text, int start)
        => _trie.TryLongest(text, start, out _, out int value) ? _lengths[value] : default;
}
