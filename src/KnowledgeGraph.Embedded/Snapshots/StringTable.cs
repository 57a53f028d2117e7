namespace KnowledgeGraph.Embedded.Snapshots;

/// <summary>All strings of a snapshot, numbered in ordinal order, so that numbers compare as the strings do. Decoded when first asked for.</summary>
internal sealed class StringTable
{
    private readonly int[] _offsets;
    private readonly char[] _characters;
    private readonly string?[] _decoded;

    public StringTable(SnapshotSections sections)
    {
        _offsets = sections.Get<int>(SectionKind.StringOffsets);
        _characters = sections.Get<char>(SectionKind.StringCharacters);
        _decoded = new string?[Count];
    }

    public int Count => Math.Max(0, _offsets.Length - 1);

    // Two readers may decode the same string at once; either object will do.
    public string this[int number] => _decoded[number] ??= new string(Characters(number));

    /// <summary>The number of a string, or -1 where no part of the graph holds it.</summary>
    public int Find(ReadOnlySpan<char> text)
    {
        int low = 0;
        int high = Count - 1;
        while (low <= high)
        {
            int middle = (low + high) >>> 1;
            int order = Characters(middle).SequenceCompareTo(text);
            if (order == 0)
                return middle;
            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }
        return -1;
    }

    public static void Add(SnapshotSections sections, IReadOnlyList<string> sorted)
    {
        int[] offsets = new int[sorted.Count + 1];
        for (int i = 0; i < sorted.Count; i++)
            offsets[i + 1] = checked(offsets[i] + sorted[i].Length);
        char[] characters = new char[offsets[^1]];
        for (int i = 0; i < sorted.Count; i++)
            sorted[i].CopyTo(characters.AsSpan(offsets[i]));
        sections.Add<int>(SectionKind.StringOffsets, offsets);
        sections.Add<char>(SectionKind.StringCharacters, characters);
    }

    private ReadOnlySpan<char> Characters(int number)
        => _characters.AsSpan(_offsets[number], _offsets[number + 1] - _offsets[number]);
}
