namespace KnowledgeGraph.Embedded.Snapshots;

/// <summary>Collects one property key over all rows.</summary>
internal static class ColumnEncoder
{
    /// <summary>Null when no row has the key.</summary>
    public static EncodedColumn? Encode<T>(
        T[] rows, Func<T, IReadOnlyDictionary<string, object>> properties, string key, ValueEncoder encoder)
    {
        ulong[] presence = new ulong[(rows.Length + 63) / 64];
        var present = new List<int>();
        var kinds = new List<byte>();
        var values = new List<long>();
        for (int row = 0; row < rows.Length; row++)
        {
            if (!properties(rows[row]).TryGetValue(key, out object? value))
                continue;
            var (kind, bits) = encoder.Encode(value);
            presence[row >> 6] |= 1UL << (row & 63);
            present.Add(row);
            kinds.Add((byte)kind);
            values.Add(bits);
        }
        return present.Count == 0 ? null : new EncodedColumn(presence, present, [.. kinds], [.. values]);
    }
}
