using KnowledgeGraph.Model;
using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Refreshing.Workspaces;

namespace KnowledgeGraph.Refreshing.Scanning;

/// <summary>What the reports are now.</summary>
/// <param name="Documents">All documents of the new graph, by id in ordinal order.</param>
/// <param name="Come">What those contribute whose contribution is another than before, by its key.</param>
/// <param name="ReadIds">Documents whose text was read in this run.</param>
/// <param name="Failed">What could not be read.</param>
/// <param name="KeptIds">Documents that could not be read now and stay as they were read before.</param>
internal sealed record ScanResult(
    IReadOnlyList<KnownDocument> Documents,
    IReadOnlyDictionary<string, DocumentContribution> Come,
    IReadOnlyList<string> ReadIds,
    IReadOnlyList<FailedDocument> Failed,
    IReadOnlyList<string> KeptIds);
