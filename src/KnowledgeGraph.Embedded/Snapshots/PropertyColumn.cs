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

    public PropertyColumn(SectionArray<ulong> presence, SectionArray<byte> kinds, SectionArray<long> values, ValueDecoder decoder)
    {
        _presence = presence;
        _kinds = kinds;
        _values = values;
        _decoder = decoder;
        _ranks = new int[presence.Length];
        for (int i = 1; i < presence.Length; i++)
            _ranks[i] = _ranks[i - 1] + BitOperations.PopCount(presence[i - 1]);
    }

    /// <summary>Null where the row does not have the property.</summary>
    public object? Get(int row)
    {
        ulong word = _presence[row >> 6];
        ulong bit = 1UL << (row & 63);
        if ((word & bit) == 0)
            return null;
        int place = _ranks[row >> 6] + BitOperations.PopCount(word & (bit - 1));
        return _decoder.Decode((ValueKind)_kinds[place], _values[place]);
    }
}
