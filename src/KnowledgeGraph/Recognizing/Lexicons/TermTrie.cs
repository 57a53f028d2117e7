namespace KnowledgeGraph.Recognizing.Lexicons;

/// <summary>Terms with a number each, found at a place of a text in time proportional to the match, whatever the number of terms.
/// Matching folds width and case. Terms are added first, then read from any number of threads.</summary>
internal sealed class TermTrie
{
    private const int NoValue = StepTable.NoValue;

    private readonly StepTable _steps = new();

    /// <summary>False until a term is added.</summary>
    public bool IsEmpty { get; private set; } = true;

    /// <inheritdoc cref="StepTable.Openings"/>
    public IEnumerable<(char First, char Second)> Openings => _steps.Openings;

    /// <summary>Adds <paramref name="term"/> with <paramref name="value"/> (0 or more) unless it is there; gives the value that it has then.</summary>
    public int Add(string term, int value)
    {
        ArgumentException.ThrowIfNullOrEmpty(term);
        IsEmpty = false;
        return _steps.Add(TextFolding.Fold(term), value);
    }

    /// <summary>The longest term that starts at <paramref name="start"/>; false when there is none.</summary>
    public bool TryLongest(string text, int start, out int length, out int value)
        => TryLongest(text, start, text.Length, out length, out value);

    /// <summary>As the other, for terms that end at <paramref name="limit"/> or before.</summary>
    public bool TryLongest(string text, int start, int limit, out int length, out int value)
    {
        if (start < limit && _steps.MayStart(TextFolding.Fold(text[start]), start + 1 < limit ? TextFolding.Fold(text[start + 1]) : '\0'))
            return TryWalk(text.AsSpan(start, limit - start), out length, out value);
        (length, value) = (0, NoValue);
        return false;
    }

    /// <summary>The term that is exactly <paramref name="text"/>; false when there is none.</summary>
    public bool TryGet(ReadOnlySpan<char> text, out int value)
    {
        value = NoValue;
        return !text.IsEmpty
            && _steps.MayStart(TextFolding.Fold(text[0]), text.Length > 1 ? TextFolding.Fold(text[1]) : '\0')
            && TryWalk(text, out int length, out value)
            && length == text.Length;
    }

    private bool TryWalk(ReadOnlySpan<char> text, out int length, out int value)
    {
        length = 0;
        value = NoValue;
        int node = 0;
        for (int i = 0; i < text.Length; i++)
        {
            ref readonly var step = ref _steps.Find(node, TextFolding.Fold(text[i]));
            node = step.Next;
            if (node == 0)
                break;
            if (step.Value != NoValue)
                (length, value) = (i + 1, step.Value);
            if (node > 0)
                continue;
            ref readonly var rest = ref _steps.RestOf(step);
            if (StartsWith(text[(i + 1)..], rest.Units))
                (length, value) = (i + 1 + rest.Units.Length, rest.Value);
            break;
        }
        return length > 0;
    }

    private static bool StartsWith(ReadOnlySpan<char> text, ReadOnlySpan<char> folded)
    {
        if (text.Length < folded.Length)
            return false;
        for (int i = 0; i < folded.Length; i++)
        {
            if (TextFolding.Fold(text[i]) != folded[i])
                return false;
        }
        return true;
    }
}
