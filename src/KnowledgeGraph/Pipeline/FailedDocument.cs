namespace KnowledgeGraph.Pipeline;

/// <summary>A file, folder or manifest that could not be read; the others of the build were.</summary>
/// <param name="Path">As named or found.</param>
/// <param name="Reason">One sentence for the user: what was wrong and what to do.</param>
public sealed record FailedDocument(string Path, string Reason);
