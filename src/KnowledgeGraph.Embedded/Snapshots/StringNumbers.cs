namespace KnowledgeGraph.Embedded.Snapshots;

/// <summary>Numbers strings in ordinal order while a snapshot is built.</summary>
internal sealed class StringNumbers
{
    private readonly Dictionary<string, int> _numbers;

    public StringNumbers(HashSet<string> texts)
    {
        string[] sorted = [.. texts];
        Array.Sort(sorted, StringComparer.Ordinal);
        Sorted = sorted;
        _numbers = new Dictionary<string, int>(sorted.Length, StringComparer.Ordinal);
        for (int i = 0; i < sorted.Length; i++)
            _numbers.Add(sorted[i], i);
    }

    public IReadOnlyList<string> Sorted { get; }

    public int this[string text] => _numbers[text];
}
