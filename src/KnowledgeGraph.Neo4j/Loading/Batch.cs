namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>Cuts rows into requests.</summary>
internal static class Batch
{
    /// <summary>What a value costs besides its text: type, quotes, key.</summary>
    private const int BytesOfValue = 48;

    /// <summary>A Chinese character in UTF-8.</summary>
    private const int BytesOfCharacter = 3;

    /// <summary>Lists of rows within the limits, in order; a row that is too large alone goes alone.</summary>
    public static IEnumerable<List<BatchRow>> Cut(IEnumerable<BatchRow> rows, BatchLimits limits)
    {
        var batch = new List<BatchRow>();
        long bytes = 0;
        foreach (var row in rows)
        {
            var size = SizeOf(row.Values);
            if (batch.Count > 0 && (batch.Count >= limits.Rows || bytes + size > limits.Bytes))
            {
                yield return batch;
                (batch, bytes) = ([], 0);
            }
            batch.Add(row);
            bytes += size;
        }
        if (batch.Count > 0)
            yield return batch;
    }

    private static long SizeOf(object? value) => BytesOfValue + value switch
    {
        string text => (long)text.Length * BytesOfCharacter,
        IReadOnlyDictionary<string, object?> map => map.Sum(pair => pair.Key.Length + SizeOf(pair.Value)),
        IEnumerable<object?> list => list.Sum(SizeOf),
        _ => 0L,
    };
}
