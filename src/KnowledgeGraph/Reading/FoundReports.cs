namespace KnowledgeGraph.Reading;

/// <summary>What the paths of a build lead to.</summary>
/// <param name="Files">Reports to read, sorted by id in ordinal order.</param>
/// <param name="Unreadable">Paths that lead nowhere, folders that may not be listed and damaged manifests, in ordinal order of their paths.</param>
public sealed record FoundReports(IReadOnlyList<ReportFile> Files, IReadOnlyList<UnreadablePath> Unreadable);
