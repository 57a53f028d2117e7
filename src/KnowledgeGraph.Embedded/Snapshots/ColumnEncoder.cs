namespace KnowledgeGraph.Embedded.Snapshots;

/// <summary>Collects the property columns of all nodes (or relationships) in one pass over them.</summary>
internal static class ColumnEncoder
{
    /// <summary>One column a key; null where no row has it.</summary>
    public static EncodedColumn?[] Encode<T>(
        T[] rows, Func<T, IReadOnlyDictionary<string, object>> properties, string[] keys, ValueEncoder encoder)
    {
        var numbers = Enumerable.Range(0, keys.Length).ToDictionary(i => keys[i], StringComparer.Ordinal);
        var columns = new EncodedColumn?[keys.Length];
        for (int row = 0; row < rows.Length; row++)
        {
            var found = properties(rows[row]);
            if (found.Count == 0)
                continue;
            foreach (var (key, value) in found)
                (columns[numbers[key]] ??= new EncodedColumn(rows.Length)).Add(row, encoder.Encode(value));
        }
        return columns;
    }
}
