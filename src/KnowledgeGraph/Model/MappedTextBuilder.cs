namespace KnowledgeGraph.Model;

/// <summary>Builds a <see cref="MappedText"/> front to back. Raw positions must not go backwards; a step back throws <see cref="InvalidOperationException"/>.</summary>
/// <param name="capacity">How many clean code units are expected.</param>
internal sealed class MappedTextBuilder(int capacity = 0)
{
    private char[] _text = new char[Math.Max(256, capacity)];
    private readonly List<int> _cleanStarts = [];
    private readonly List<int> _rawStarts = [];
    private readonly List<int> _lastRawEnds = [];
    private bool _joinable;

    /// <summary>Clean code units so far.</summary>
    public int Length { get; private set; }

    /// <summary>The last clean code unit, or NUL when nothing was written.</summary>
    public char Last => Length == 0 ? '\0' : _text[Length - 1];

    /// <summary>One past the last raw code unit mapped so far; what is appended next must not begin before it.</summary>
    public int RawEnd => _lastRawEnds.Count == 0 ? 0 : _lastRawEnds[^1];

    /// <summary>Adds one code unit that stands in the raw file at <paramref name="rawIndex"/>.</summary>
    public void Append(char unit, int rawIndex) => Append(unit, rawIndex, 1);

    /// <summary>Adds one code unit that <paramref name="rawLength"/> raw code units stand for (a character reference, a line break of two).</summary>
    public void Append(char unit, int rawIndex, int rawLength)
    {
        Map(rawIndex, rawLength, rawLength == 1);
        Reserve(1);
        _text[Length++] = unit;
    }

    /// <summary>Adds a stretch of the raw file as it stands there; empty ones are not allowed.</summary>
    public void Append(ReadOnlySpan<char> units, int rawIndex)
    {
        Map(rawIndex, units.Length, true);
        Reserve(units.Length);
        units.CopyTo(_text.AsSpan(Length));
        Length += units.Length;
    }

    /// <summary>The text so far.</summary>
    public string Text => new(_text, 0, Length);

    /// <summary>Forgets all that was appended.</summary>
    public void Clear()
    {
        Length = 0;
        _cleanStarts.Clear();
        _rawStarts.Clear();
        _lastRawEnds.Clear();
        _joinable = false;
    }

    /// <summary>The text so far with its map; the builder stays usable.</summary>
    public MappedText Build() => new(Text, [.. _cleanStarts], [.. _rawStarts], [.. _lastRawEnds]);

    /// <summary>Notes the raw place of what is appended next. Where each code unit stands for one of the raw file, runs that follow each other are one.</summary>
    private void Map(int rawIndex, int rawLength, bool isPlain)
    {
        int rawEnd = RawEnd;
        if (rawIndex < rawEnd)
            throw new InvalidOperationException($"Raw offset {rawIndex} is before {rawEnd}, which is already mapped.");
        if (_joinable && isPlain && rawIndex == rawEnd)
        {
            _lastRawEnds[^1] = rawIndex + rawLength;
        }
        else
        {
            _cleanStarts.Add(Length);
            _rawStarts.Add(rawIndex);
            _lastRawEnds.Add(rawIndex + rawLength);
        }
        _joinable = isPlain;
    }

    private void Reserve(int more)
    {
        if (Length + more > _text.Length)
            Array.Resize(ref _text, Math.Max(Length + more, 2 * _text.Length));
    }
}
