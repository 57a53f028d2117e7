using KnowledgeGraph.Model;

namespace KnowledgeGraph.Resolving;

/// <summary>A document whose names are known things.</summary>
/// <param name="Document">The document.</param>
/// <param name="Place">The place that it speaks from.</param>
/// <param name="Passages">Its passages in order.</param>
/// <param name="Entities">Its entities in the ordinal order of their ids.</param>
internal sealed record ResolvedDocument(
    Document Document,
    DocumentPlace Place,
    IReadOnlyList<ResolvedPassage> Passages,
    IReadOnlyList<ResolvedEntity> Entities);
