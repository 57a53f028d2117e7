namespace KnowledgeGraph.Embedded.Snapshots;

/// <summary>Strings numbered in ordinal order, so that numbers compare as the strings do. Decoded when first asked for.</summary>
internal sealed class StringTable
{
    private readonly SectionArray<int> _offsets;
    private readonly SectionArray<char> _characters;
    private readonly string?[] _decoded;

    public StringTable(SnapshotSections sections, SectionKind offsets, SectionKind characters, int argument = 0)
    {
        _offsets = sections.Get<int>(offsets, argument);
        _characters = sections.Get<char>(characters, argument);
        _decoded = new string?[Count];
    }

    public int Count => Math.Max(0, _offsets.Length - 1);

    // Two readers may decode the same string at once; either object will do.
    public string this[int number] => _decoded[number] ??= new string(Characters(number));

    public bool Is(int number, ReadOnlySpan<char> text) => Characters(number).SequenceEqual(text);

    /// <summary>The number of a string, or -1 where no part of the graph holds it.</summary>
    public int Find(ReadOnlySpan<char> text)
        => LowerBound(text) is var place && place < Count && Characters(place).SequenceEqual(text) ? place : -1;

    /// <summary>The first string that is not before <paramref name="text"/>; the count where all are.</summary>
    public int LowerBound(ReadOnlySpan<char> text)
    {
        int low = 0;
        int high = Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (Characters(middle).SequenceCompareTo(text) < 0)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    public static void Add(SnapshotSections sections, IReadOnlyList<string> sorted, SectionKind offsetsKind, SectionKind charactersKind, int argument = 0)
    {
        int[] offsets = new int[sorted.Count + 1];
        for (int i = 0; i < sorted.Count; i++)
            offsets[i + 1] = checked(offsets[i] + sorted[i].Length);
        char[] characters = new char[offsets[^1]];
        for (int i = 0; i < sorted.Count; i++)
            sorted[i].CopyTo(characters.AsSpan(offsets[i]));
        sections.Add<int>(offsetsKind, offsets, argument);
        sections.Add<char>(charactersKind, characters, argument);
    }

    /// <summary>The characters of the strings from <paramref name="start"/> up to <paramref name="end"/>, which follow one another.</summary>
    /// <param name="start">The first.</param>
    /// <param name="end">After the last; greater than the first.</param>
    /// <param name="offsets">Where each begins, and the last ends, in the table.</param>
    public ReadOnlySpan<char> Stretch(int start, int end, out ReadOnlySpan<int> offsets)
    {
        offsets = _offsets.Slice(start, end - start + 1);
        return _characters.Slice(offsets[0], offsets[^1] - offsets[0]);
    }

    private ReadOnlySpan<char> Characters(int number)
        => _characters.Slice(_offsets[number], _offsets[number + 1] - _offsets[number]);
}
