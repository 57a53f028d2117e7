using System.Numerics;
using System.Runtime.InteropServices;
using KnowledgeGraph.Embedded.Snapshots;

namespace KnowledgeGraph.Embedded.Patching;

/// <summary>One property of all nodes (or relationships) of the new snapshot, put together of stretches of the old column and of rows that come.</summary>
internal sealed class PatchedColumn
{
    private readonly ulong[] _presence;
    private readonly List<byte> _kinds = [];
    private readonly List<long> _values = [];

    private PatchedColumn(int rows) => _presence = new ulong[(rows + 63) / 64];

    public bool IsEmpty => _values.Count == 0;

    /// <param name="old">The column; an empty one where there is none.</param>
    /// <param name="rows">Which rows stay and come.</param>
    /// <param name="lists">By how much the numbers of lists grow in each run.</param>
    /// <param name="come">The value of a row that comes; null where it has none.</param>
    public static PatchedColumn Of(OldColumn old, PatchedRows rows, int[] lists, Func<int, (ValueKind Kind, long Bits)?> come)
    {
        var column = new PatchedColumn(rows.Count);
        var ranks = new RankWalker(old.Presence);
        for (int i = 0; i < rows.Runs.Count; i++)
        {
            var run = rows.Runs[i];
            if (run.Come < 0)
                column.Copy(old, run, ranks.To(run.Old), ranks.To(run.Old + run.Count), lists[i]);
            else if (come(run.Come) is var (kind, bits))
                column.Add(run.New, kind, bits);
        }
        return column;
    }

    /// <summary>The rows whose value is a text, with its number.</summary>
    public IEnumerable<(long Number, int Row)> Texts(IEnumerable<int> rows) => rows.Where(Has).Select(row => (Place: PlaceOf(row), Row: row)).Where(e => IsText(_kinds[e.Place])).Select(e => (_values[e.Place], e.Row));

    public void UseStrings(PatchedStrings strings)
    {
        for (int i = 0; i < _values.Count; i++)
        {
            if (HoldsString(_kinds[i]))
                strings.Use(_values[i]);
        }
    }

    public void AddTo(SnapshotSections sections, PatchedStrings strings, int key, SectionKind presence, SectionKind kinds, SectionKind values)
    {
        var numbers = CollectionsMarshal.AsSpan(_values);
        var all = CollectionsMarshal.AsSpan(_kinds);
        for (int i = 0; i < numbers.Length; i++)
        {
            if (HoldsString(all[i]))
                numbers[i] = strings.Final(numbers[i]);
        }
        sections.Add<ulong>(presence, _presence, key);
        sections.Add<byte>(kinds, all.ContainsAnyExcept(all[0]) ? all : all[..1], key);
        sections.Add<long>(values, numbers, key);
    }

    /// <summary>Whether a value of this kind is the number of a string.</summary>
    public static bool HoldsString(byte kind) => (ValueKind)kind is ValueKind.String or ValueKind.Date or ValueKind.LocalTime or ValueKind.Time or ValueKind.LocalDateTime or ValueKind.DateTime or ValueKind.Duration;

    private static bool IsText(byte kind) => (ValueKind)kind == ValueKind.String;

    private bool Has(int row) => (_presence[row >> 6] >> row & 1) != 0;

    private int PlaceOf(int row)
    {
        int place = BitOperations.PopCount(_presence[row >> 6] & ((1UL << (row & 63)) - 1));
        for (int word = 0; word < row >> 6; word++)
            place += BitOperations.PopCount(_presence[word]);
        return place;
    }

    private void Add(int row, ValueKind kind, long bits)
    {
        _presence[row >> 6] |= 1UL << (row & 63);
        _kinds.Add((byte)kind);
        _values.Add(bits);
    }

    private void Copy(OldColumn old, RowRun run, int first, int end, int lists)
    {
        CopyBits(old.Presence, run.Old, run.New, run.Count);
        int start = _values.Count;
        _values.AddRange(old.Values[first..end]);
        if (old.Kinds.Length == 1)
            CollectionsMarshal.SetCount(_kinds, _values.Count);
        if (old.Kinds.Length == 1)
            CollectionsMarshal.AsSpan(_kinds)[start..].Fill(old.Kinds[0]);
        else if (end > first)
            _kinds.AddRange(old.Kinds[first..end]);
        if (lists == 0 || !old.HoldsLists)
            return;
        foreach (ref long number in CollectionsMarshal.AsSpan(_values)[start..])
            number += lists;
    }

    private void CopyBits(ReadOnlySpan<ulong> old, int from, int to, int count)
    {
        if (old.IsEmpty)
            return;
        for (; count > 0; from += 64, to += 64, count -= 64)
        {
            ulong bits = old[from >> 6] >> from;
            if ((from & 63) != 0 && (from >> 6) + 1 < old.Length)
                bits |= old[(from >> 6) + 1] << -from;
            if (count < 64)
                bits &= (1UL << count) - 1;
            _presence[to >> 6] |= bits << to;
            if ((to & 63) != 0 && (to >> 6) + 1 < _presence.Length)
                _presence[(to >> 6) + 1] |= bits >> -to;
        }
    }
}
