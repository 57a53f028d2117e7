namespace KnowledgeGraph.Reading;

/// <summary>A path whose reports could not be looked up; the others were.</summary>
/// <param name="Path">The file, folder or manifest as named or found, with forward slashes.</param>
/// <param name="Reason">One sentence for the user that opens with the path: what was wrong and what to do.</param>
public sealed record UnreadablePath(string Path, string Reason);
