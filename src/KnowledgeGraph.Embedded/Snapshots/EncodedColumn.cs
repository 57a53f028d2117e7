namespace KnowledgeGraph.Embedded.Snapshots;

/// <summary>One property of all nodes (or relationships): a bit for each row, kind and value for each row that has it.</summary>
internal sealed class EncodedColumn
{
    private readonly List<byte> _kinds = [];

    public EncodedColumn(int rows) => Presence = new ulong[(rows + 63) / 64];

    public ulong[] Presence { get; }

    /// <summary>Rows that have the property, ascending.</summary>
    public List<int> Rows { get; } = [];

    /// <summary>One a row; only one at all where all are the same.</summary>
    public byte[] Kinds => _kinds.Exists(kind => kind != _kinds[0]) ? [.. _kinds] : [_kinds[0]];

    public List<long> Values { get; } = [];

    public ValueKind KindOf(int place) => (ValueKind)_kinds[place];

    public void Add(int row, (ValueKind Kind, long Bits) value)
    {
        Presence[row >> 6] |= 1UL << (row & 63);
        Rows.Add(row);
        _kinds.Add((byte)value.Kind);
        Values.Add(value.Bits);
    }
}
