namespace KnowledgeGraph.Embedded.Executing;

/// <summary>Which texts, by their numbers, a condition holds for, as far as it was asked. Few texts need no table for all.</summary>
internal sealed class TextMemory
{
    private const int MostWithoutTable = 64;

    private readonly int _texts;
    private readonly Dictionary<int, bool> _few = [];
    private ulong[]? _known;
    private ulong[]? _held;

    private object? _subject;

    /// <param name="texts">The highest number of a text.</param>
    public TextMemory(int texts) => _texts = texts;

    /// <summary>Forgets all where the condition is no longer asked about the very same object.</summary>
    public void KeepFor(object? subject)
    {
        if (ReferenceEquals(_subject, subject))
            return;
        _subject = subject;
        _few.Clear();
        _known = _held = null;
    }

    /// <summary>Null where it is not known.</summary>
    public bool? Find(int text)
    {
        if (_known is null)
            return _few.TryGetValue(text, out bool holds) ? holds : null;
        return (_known[text >> 6] >> text & 1) == 0 ? null : (_held![text >> 6] >> text & 1) != 0;
    }

    public bool Keep(int text, bool holds)
    {
        if (_known is null && _few.Count == MostWithoutTable)
            MakeTable();
        if (_known is null)
            _few.Add(text, holds);
        else
            Put(text, holds);
        return holds;
    }

    private void MakeTable()
    {
        _known = new ulong[(_texts >> 6) + 1];
        _held = new ulong[_known.Length];
        foreach (var (text, holds) in _few)
            Put(text, holds);
    }

    private void Put(int text, bool holds)
    {
        _known![text >> 6] |= 1UL << text;
        if (holds)
            _held![text >> 6] |= 1UL << text;
    }
}
