using System.Buffers;
using KnowledgeGraph.Embedded.Snapshots;

namespace KnowledgeGraph.Embedded.Patching;

/// <summary>Writes a table of strings, taking over stretches of an old one.</summary>
internal sealed class StringSectionWriter
{
    private readonly StringTable _old;
    private readonly ArrayBufferWriter<char> _characters = new();
    private readonly List<int> _offsets = [0];

    public StringSectionWriter(StringTable old) => _old = old;

    public int Count => _offsets.Count - 1;

    public void Add(string text)
    {
        _characters.Write(text);
        _offsets.Add(_characters.WrittenCount);
    }

    public void Copy(int start, int end)
    {
        if (start == end)
            return;
        var characters = _old.Stretch(start, end, out var offsets);
        int shift = _characters.WrittenCount - offsets[0];
        _characters.Write(characters);
        foreach (int offset in offsets[1..])
            _offsets.Add(offset + shift);
    }

    public void AddTo(SnapshotSections sections, SectionKind offsets, SectionKind characters, int argument)
    {
        sections.Add<int>(offsets, [.. _offsets], argument);
        sections.Add(characters, _characters.WrittenSpan, argument);
    }
}
