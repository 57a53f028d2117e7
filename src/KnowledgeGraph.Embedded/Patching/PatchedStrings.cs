using System.Runtime.InteropServices;
using KnowledgeGraph.Embedded.Snapshots;

namespace KnowledgeGraph.Embedded.Patching;

/// <summary>The strings of the new snapshot. While it is put together, a string has its number in the old snapshot, or one after all of those where it
/// comes anew; when all that are used are marked, <see cref="Finish"/> gives them their numbers in ordinal order.</summary>
internal sealed class PatchedStrings
{
    private readonly StringTable _old;
    private readonly Dictionary<string, int> _new = new(StringComparer.Ordinal);
    private readonly bool[] _isUsed;
    private int[] _final = [];

    public PatchedStrings(StringTable old)
    {
        _old = old;
        _isUsed = new bool[old.Count];
    }

    /// <summary>The number for now.</summary>
    public int NumberOf(string text)
    {
        if (_old.Find(text) is >= 0 and var found)
            return found;
        ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(_new, text, out bool known);
        return known ? number : number = _old.Count + _new.Count - 1;
    }

    public void Use(ReadOnlySpan<int> numbers)
    {
        foreach (int number in numbers)
        {
            if ((uint)number < (uint)_isUsed.Length)
                _isUsed[number] = true;
        }
    }

    public void Use(long number)
    {
        if (number < _isUsed.Length)
            _isUsed[number] = true;
    }

    public int Final(long number) => _final[number];

    /// <summary>Puts the final number in place of each; negative ones stay.</summary>
    public int[] Finalize(int[] numbers)
    {
        for (int i = 0; i < numbers.Length; i++)
            numbers[i] = numbers[i] < 0 ? numbers[i] : _final[numbers[i]];
        return numbers;
    }

    /// <summary>Orders all that are used and adds their sections.</summary>
    public void Finish(SnapshotSections sections)
    {
        string[] come = [.. _new.Keys.Order(StringComparer.Ordinal)];
        _final = new int[_old.Count + come.Length];
        var writer = new StringSectionWriter(_old);
        int at = 0;
        foreach (string text in come)
        {
            int place = _old.LowerBound(text);
            Keep(writer, ref at, place);
            _final[_new[text]] = writer.Count;
            writer.Add(text);
        }
        Keep(writer, ref at, _old.Count);
        writer.AddTo(sections, SectionKind.StringOffsets, SectionKind.StringCharacters, 0);
    }

    private void Keep(StringSectionWriter writer, ref int at, int end)
    {
        while (at < end)
        {
            int first = at;
            while (at < end && _isUsed[at])
                _final[at] = writer.Count + at++ - first;
            writer.Copy(first, at);
            while (at < end && !_isUsed[at])
                _final[at++] = -1;
        }
    }
}
