namespace KnowledgeGraph.Pipeline;

/// <summary>How far a build is; reported after each document, from any thread.</summary>
/// <param name="Documents">Documents done, failed ones included.</param>
/// <param name="DocumentsInAll">Documents found.</param>
/// <param name="Bytes">Bytes of the files done.</param>
/// <param name="BytesInAll">Bytes of all files found.</param>
public readonly record struct BuildProgress(int Documents, int DocumentsInAll, long Bytes, long BytesInAll);
