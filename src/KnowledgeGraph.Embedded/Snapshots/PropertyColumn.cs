using System.Numerics;

namespace KnowledgeGraph.Embedded.Snapshots;

/// <summary>Reads one property key of all nodes (or relationships).</summary>
internal sealed class PropertyColumn
{
    private readonly SectionArray<ulong> _presence;
    private readonly int[] _ranks;
    private readonly SectionArray<byte> _kinds;
    private readonly SectionArray<long> _values;
    private readonly ValueDecoder _decoder;
    private readonly ValueKind _onlyKind;

    public PropertyColumn(SectionArray<ulong> presence, SectionArray<byte> kinds, SectionArray<long> values, ValueDecoder decoder)
    {
        _presence = presence;
        _kinds = kinds;
        _values = values;
        _decoder = decoder;
        _onlyKind = kinds.Length == 1 ? (ValueKind)kinds[0] : 0;
        _ranks = new int[presence.Length];
        for (int i = 1; i < presence.Length; i++)
            _ranks[i] = _ranks[i - 1] + BitOperations.PopCount(presence[i - 1]);
    }

    public bool HoldsOnlyIntegers => _onlyKind == ValueKind.Integer;

    public bool HoldsOnlyTexts => _onlyKind == ValueKind.String;

    /// <summary>Whether all rows from <paramref name="start"/> up to <paramref name="end"/> have the property.</summary>
    public bool HasAll(int start, int end) => Rank(end) - Rank(start) == end - start;

    /// <summary>False where the row has no whole number.</summary>
    public bool TryGetInteger(int row, out long value)
    {
        int place = PlaceOf(row);
        value = place < 0 ? 0 : _values[place];
        return place >= 0 && KindAt(place) == ValueKind.Integer;
    }

    /// <summary>The number of the row's text; false where it has none.</summary>
    public bool TryGetText(int row, out int number)
    {
        int place = PlaceOf(row);
        number = place < 0 ? 0 : (int)_values[place];
        return place >= 0 && KindAt(place) == ValueKind.String;
    }

    public bool Has(int row) => PlaceOf(row) >= 0;

    /// <summary>Null where the row does not have the property.</summary>
    public object? Get(int row) => PlaceOf(row) is >= 0 and var place ? _decoder.Decode(KindAt(place), _values[place]) : null;

    // Where the row's value stands; negative where it has none.
    private int PlaceOf(int row)
    {
        ulong word = _presence[row >> 6];
        ulong bit = 1UL << (row & 63);
        return (word & bit) == 0 ? -1 : _ranks[row >> 6] + BitOperations.PopCount(word & (bit - 1));
    }

    private ValueKind KindAt(int place) => _onlyKind != 0 ? _onlyKind : (ValueKind)_kinds[place];

    // How many rows before this one have the property.
    private int Rank(int row)
        => (row >> 6) < _ranks.Length
            ? _ranks[row >> 6] + BitOperations.PopCount(_presence[row >> 6] & ((1UL << (row & 63)) - 1))
            : _values.Length;
}
