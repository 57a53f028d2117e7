namespace KnowledgeGraph.Recognizing.Lexicons;

/// <summary>A set of words matched by where they end.</summary>
internal sealed class TermEndings
{
    private readonly StepTable _steps = new();

    /// <summary>Takes the words; empty ones are not allowed.</summary>
    public TermEndings(IEnumerable<string> words)
    {
        foreach (string word in words)
        {
            ArgumentException.ThrowIfNullOrEmpty(word);
            char[] units = word.ToCharArray();
            Array.Reverse(units);
            _steps.Add(new string(units), word.Length);
        }
    }

    /// <summary>Length of the longest word that ends at <paramref name="end"/> and starts at <paramref name="from"/> or behind, 0 when none does.</summary>
    public int LongestAt(ReadOnlySpan<char> text, int end, int from = 0)
        => end > from && _steps.TryLongest(new BackwardUnits(text[from..end]), out int length, out _) ? length : 0;

    /// <summary>True when one of the words ends <paramref name="text"/>.</summary>
    public bool End(ReadOnlySpan<char> text) => LongestAt(text, text.Length) > 0;

    private readonly ref struct BackwardUnits(ReadOnlySpan<char> text) : IUnits
    {
        private readonly ReadOnlySpan<char> _text = text;

        public int Length => _text.Length;

        public char this[int index] => _text[_text.Length - 1 - index];
    }
}
