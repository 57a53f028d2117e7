using KnowledgeGraph.Recognizing.Lexicons;

namespace KnowledgeGraph.Relating.Sentences;

/// <summary>Words that say what the name right behind them does in its clause: 由, 与, 在.</summary>
internal sealed class WordsBefore(IReadOnlyList<string> words)
{
    private readonly TermEndings _words = new(words);

    /// <summary>True when one of them ends at <paramref name="at"/> and starts at <paramref name="from"/> or behind.</summary>
    public bool EndAt(string text, int at, int from = 0) => LengthAt(text, at, from) > 0;

    /// <summary>Length of the longest of them that ends at <paramref name="at"/> and starts at <paramref name="from"/> or behind; 0 when none does.</summary>
    public int LengthAt(string text, int at, int from) => _words.LongestAt(text, at, from);
}
