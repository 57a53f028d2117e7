using System.Globalization;

namespace KnowledgeGraph.Tck;

/// <summary>Counts outcomes by folder.</summary>
internal sealed class OutcomeTable
{
    private readonly SortedDictionary<string, int[]> _counts = new(StringComparer.Ordinal);

    public void Add(string folder, Outcome outcome)
    {
        if (!_counts.TryGetValue(folder, out int[]? counts))
            _counts.Add(folder, counts = new int[Enum.GetValues<Outcome>().Length]);
        counts[(int)outcome]++;
    }

    public int Count(Outcome outcome) => _counts.Values.Sum(counts => counts[(int)outcome]);

    public void Print(TextWriter writer)
    {
        writer.WriteLine($"{"folder",-32} passed failed unsup. wrong  n/a");
        foreach (var (folder, c) in _counts)
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{folder,-32} {c[0],6} {c[1],6} {c[2],6} {c[3],5} {c[4],4}"));
        writer.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"passed {Count(Outcome.Passed)}, failed {Count(Outcome.Failed)}, unsupported {Count(Outcome.Unsupported)}, wrong {Count(Outcome.Wrong)}, not applicable {Count(Outcome.NotApplicable)}"));
    }
}
