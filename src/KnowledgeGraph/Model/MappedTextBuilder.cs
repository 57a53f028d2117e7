using System.Text;

namespace KnowledgeGraph.Model;

/// <summary>Builds a <see cref="MappedText"/> front to back. Raw positions must not go backwards; a step back throws <see cref="InvalidOperationException"/>.</summary>
internal sealed class MappedTextBuilder
{
    private readonly StringBuilder _text = new();
    private readonly List<int> _cleanStarts = [];
    private readonly List<int> _rawStarts = [];
    private readonly List<int> _lastRawEnds = [];
    private bool _joinable;

    /// <summary>Clean code units so far.</summary>
    public int Length => _text.Length;

    /// <summary>The last clean code unit, or NUL when nothing was written.</summary>
    public char Last => _text.Length == 0 ? '\0' : _text[^1];

    /// <summary>One past the last raw code unit mapped so far; what is appended next must not begin before it.</summary>
    public int RawEnd => _lastRawEnds.Count == 0 ? 0 : _lastRawEnds[^1];

    /// <summary>Adds one code unit that stands in the raw file at <paramref name="rawIndex"/>.</summary>
    public void Append(char unit, int rawIndex) => Append(unit, rawIndex, 1);

    /// <summary>Adds one code unit that <paramref name="rawLength"/> raw code units stand for (a character reference, a line break of two).</summary>
    public void Append(char unit, int rawIndex, int rawLength)
    {
        int rawEnd = RawEnd;
        if (rawIndex < rawEnd)
            throw new InvalidOperationException($"Raw offset {rawIndex} is before {rawEnd}, which is already mapped.");
        if (_joinable && rawLength == 1 && rawIndex == rawEnd)
        {
            _lastRawEnds[^1] = rawIndex + 1;
        }
        else
        {
            _cleanStarts.Add(_text.Length);
            _rawStarts.Add(rawIndex);
            _lastRawEnds.Add(rawIndex + rawLength);
        }
        _joinable = rawLength == 1;
        _text.Append(unit);
    }

    /// <summary>The text so far.</summary>
    public string Text => _text.ToString();

    /// <summary>Forgets all that was appended.</summary>
    public void Clear()
    {
        _text.Clear();
        _cleanStarts.Clear();
        _rawStarts.Clear();
        _lastRawEnds.Clear();
        _joinable = false;
    }

    /// <summary>The text so far with its map; the builder stays usable.</summary>
    public MappedText Build() => new(_text.ToString(), [.. _cleanStarts], [.. _rawStarts], [.. _lastRawEnds]);
}
