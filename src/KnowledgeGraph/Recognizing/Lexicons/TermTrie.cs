using System.Runtime.CompilerServices;

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
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryLongest(string text, int start, int limit, out int length, out int value)
    {
        if (start < limit)
            return _steps.TryLongest(new FoldedUnits(text.AsSpan(start, limit - start)), out length, out value);
        (length, value) = (0, NoValue);
        return false;
    }

    /// <summary>The term that is exactly <paramref name="text"/>; false when there is none.</summary>
    public bool TryGet(ReadOnlySpan<char> text, out int value)
        => _steps.TryLongest(new FoldedUnits(text), out int length, out value) && length == text.Length;

    private readonly ref struct FoldedUnits(ReadOnlySpan<char> text) : IUnits
    {
        private readonly ReadOnlySpan<char> _text = text;

        public int Length => _text.Length;

        public char this[int index] => TextFolding.Fold(_text[index]);
    }
}
