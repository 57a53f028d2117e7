namespace KnowledgeGraph.Refreshing.Workspaces;

/// <summary>What a document contributed is not in the workspace any more: the run goes on without the workspace's memory.</summary>
/// <param name="documentId">The document.</param>
internal sealed class MissingContributionException(string documentId) : Exception($"The workspace has lost what '{documentId}' contributed.");
