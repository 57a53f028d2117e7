namespace KnowledgeGraph.Model;

/// <summary>A half-open range of UTF-16 code units in clean text: <c>[Start, End)</c>.
/// Which text it counts in (a passage's or a document's) is said where it is used; it never points into the raw file, see <see cref="SourceSpan"/>.</summary>
/// <param name="Start">First code unit, counted from 0.</param>
/// <param name="End">One past the last code unit; never below <paramref name="Start"/>.</param>
public readonly record struct TextSpan(int Start, int End) : IComparable<TextSpan>
{
    /// <summary>Code units covered; 0 for an empty span.</summary>
    public int Length => End - Start;

    /// <summary>True when every code unit of <paramref name="other"/> lies inside this span.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>True when the two share at least one code unit; touching ends do not.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The same span counted from a text that starts <paramref name="offset"/> code units earlier.</summary>
    public TextSpan Shift(int offset) => new(Start + offset, End + offset);

    /// <summary>By start, then the longer span first, so that a container comes before what it contains.</summary>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : other.End.CompareTo(End);

    /// <summary>The text that the span covers; throws <see cref="ArgumentOutOfRangeException"/> where it leaves the text.</summary>
    public string Of(string text) => text.Substring(Start, Length);

    /// <inheritdoc cref="CompareTo(TextSpan)"/>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <inheritdoc cref="CompareTo(TextSpan)"/>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <inheritdoc cref="CompareTo(TextSpan)"/>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <inheritdoc cref="CompareTo(TextSpan)"/>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;
}
