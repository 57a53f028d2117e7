using KnowledgeGraph.Model;
using KnowledgeGraph.Reading;

namespace KnowledgeGraph.Pipeline;

/// <summary>The account of one build.</summary>
/// <param name="Documents">Documents read.</param>
/// <param name="Passages">Passages in them.</param>
/// <param name="Bytes">Bytes of the files read.</param>
/// <param name="Elapsed">Wall time from the first file to the finished graph.</param>
/// <param name="Failed">Files that could not be read, by path.</param>
/// <param name="Dropped">Facts left out, in document order.</param>
/// <param name="Files">The files that the documents were read from, by id.</param>
public sealed record RunReport(
    int Documents,
    int Passages,
    long Bytes,
    TimeSpan Elapsed,
    IReadOnlyList<FailedDocument> Failed,
    IReadOnlyList<DroppedFact> Dropped,
    IReadOnlyList<ReportFile> Files)
{
    /// <summary>How long each stage took, the longest first.</summary>
    public IReadOnlyList<StageTime> Stages { get; init; } = [];

    /// <summary>What of each document became facts and what did not, by document id.</summary>
    public IReadOnlyDictionary<string, DocumentCoverage> Coverage { get; init; } = new SortedDictionary<string, DocumentCoverage>(StringComparer.Ordinal);
}
