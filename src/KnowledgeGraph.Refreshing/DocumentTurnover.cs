using KnowledgeGraph.Refreshing.Reporting;
using KnowledgeGraph.Refreshing.Scanning;
using KnowledgeGraph.Refreshing.Workspaces;

namespace KnowledgeGraph.Refreshing;

/// <summary>Which documents stay as they were and which do not.</summary>
internal sealed class DocumentTurnover
{
    private readonly IReadOnlyList<KnownDocument> _before;

    public DocumentTurnover(IReadOnlyList<KnownDocument> before, ScanResult scan)
    {
        _before = before;
        var old = before.Select(d => d.Contribution).ToHashSet(StringComparer.Ordinal);
        Staying = scan.Documents.Where(d => old.Contains(d.Contribution)).ToDictionary(d => d.Contribution, StringComparer.Ordinal);
        Gone = [.. before.Where(d => !Staying.ContainsKey(d.Contribution))];
    }

    /// <summary>Documents whose contribution is what it was, by its key.</summary>
    public IReadOnlyDictionary<string, KnownDocument> Staying { get; }

    /// <summary>Documents as they were that are removed or edited.</summary>
    public IReadOnlyList<KnownDocument> Gone { get; }

    /// <summary>For the report.</summary>
    public DocumentChanges Tell(ScanResult scan)
    {
        var before = _before.Select(d => d.Id).ToHashSet(StringComparer.Ordinal);
        var after = scan.Documents.Select(d => d.Id).ToHashSet(StringComparer.Ordinal);
        var came = scan.Documents.Where(d => !Staying.ContainsKey(d.Contribution)).Select(d => d.Id).ToList();
        return new DocumentChanges
        {
            Before = before.Count,
            After = after.Count,
            Unchanged = Staying.Count,
            Read = [.. scan.ReadIds.Order(StringComparer.Ordinal)],
            Added = [.. came.Where(id => !before.Contains(id))],
            Edited = [.. came.Where(before.Contains)],
            Removed = [.. before.Where(id => !after.Contains(id)).Order(StringComparer.Ordinal)],
            Kept = [.. scan.KeptIds.Order(StringComparer.Ordinal)],
            Failed = scan.Failed,
        };
    }
}
