using KnowledgeGraph.Embedded.Values;

namespace KnowledgeGraph.Embedded.Executing;

/// <summary>A row set aside for sorting; <paramref name="Number"/> keeps rows with equal keys in the order in which they came.</summary>
internal sealed record SortedRow(object?[] Keys, object?[] Values, long Number)
{
    /// <summary>About how many bytes it takes.</summary>
    public long Size => ValueSize.OfRow(Keys) + ValueSize.OfRow(Values);
}
