namespace KnowledgeGraph.Model;

/// <summary>Clean text with the way back: every clean code unit knows its place in the raw file.
/// Cleaning only deletes code units, decodes character references, or lets one blank, tab or line feed stand for the white space
/// or markup that separates words, cells or blocks; it never reorders, so the map is monotonic.</summary>
public sealed class MappedText
{
    private readonly int[] _cleanStarts;
    private readonly int[] _rawStarts;
    private readonly int[] _lastRawEnds;

    /// <summary>Runs of equal distance: run <c>i</c> covers clean code units from <paramref name="cleanStarts"/>[i] up to the next run's start
    /// and begins at <paramref name="rawStarts"/>[i]; <paramref name="lastRawEnds"/>[i] is one past its last code unit's raw characters
    /// (a character reference such as <c>&amp;amp;</c> is a run of its own, longer in the raw file). Use <see cref="MappedTextBuilder"/>.</summary>
    internal MappedText(string text, int[] cleanStarts, int[] rawStarts, int[] lastRawEnds)
    {
        Text = text;
        _cleanStarts = cleanStarts;
        _rawStarts = rawStarts;
        _lastRawEnds = lastRawEnds;
    }

    /// <summary>The clean text; lines end in a single line feed.</summary>
    public string Text { get; }

    /// <summary>The runs that the constructor takes, for who writes the map down.</summary>
    internal (int[] CleanStarts, int[] RawStarts, int[] LastRawEnds) Runs => (_cleanStarts, _rawStarts, _lastRawEnds);

    /// <summary>The smallest raw range that holds the raw characters of <paramref name="span"/> (document-relative);
    /// an empty span gives an empty range. Throws <see cref="ArgumentOutOfRangeException"/> outside the text.</summary>
    public SourceSpan ToSource(TextSpan span)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(span.Start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(span.End, Text.Length);
        if (Text.Length == 0)
            return new SourceSpan(0, 0);
        if (span.Length == 0)
        {
            int at = span.Start < Text.Length ? RawStart(span.Start) : RawEnd(Text.Length - 1);
            return new SourceSpan(at, at);
        }
        return new SourceSpan(RawStart(span.Start), RawEnd(span.End - 1));
    }

    private int RawStart(int clean)
    {
        int run = RunOf(clean);
        return _rawStarts[run] + (clean - _cleanStarts[run]);
    }

    private int RawEnd(int clean)
    {
        int run = RunOf(clean);
        bool last = run + 1 == _cleanStarts.Length ? clean == Text.Length - 1 : clean == _cleanStarts[run + 1] - 1;
        return last ? _lastRawEnds[run] : _rawStarts[run] + (clean - _cleanStarts[run]) + 1;
    }

    private int RunOf(int clean)
    {
        int found = Array.BinarySearch(_cleanStarts, clean);
        return found >= 0 ? found : ~found - 1;
    }
}
