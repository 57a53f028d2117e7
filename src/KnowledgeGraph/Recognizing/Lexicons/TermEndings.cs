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
    {
        if (end <= from || !_steps.MayStart(text[end - 1], end - 1 > from ? text[end - 2] : '\0'))
            return 0;
        int length = 0;
        int node = 0;
        for (int i = end - 1; i >= from; i--)
        {
            ref readonly var step = ref _steps.Find(node, text[i]);
            node = step.Next;
            if (node == 0)
                break;
            if (step.Value != StepTable.NoValue)
                length = step.Value;
            if (node > 0)
                continue;
            ref readonly var rest = ref _steps.RestOf(step);
            return EndsBackward(text[from..i], rest.Units) ? rest.Value : length;
        }
        return length;
    }

    private static bool EndsBackward(ReadOnlySpan<char> text, ReadOnlySpan<char> units)
    {
        if (text.Length < units.Length)
            return false;
        for (int i = 0; i < units.Length; i++)
        {
            if (text[text.Length - 1 - i] != units[i])
                return false;
        }
        return true;
    }
}
