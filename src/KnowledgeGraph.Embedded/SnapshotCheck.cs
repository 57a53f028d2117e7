namespace KnowledgeGraph.Embedded;

/// <summary>What <see cref="SnapshotDoctor"/> found in a graph file.</summary>
/// <param name="Version">Of the file format.</param>
/// <param name="Length">Of the file in bytes.</param>
/// <param name="Sections">How many sections there are.</param>
/// <param name="Damaged">Names of those that do not match their checksums, in file order; none in a sound file.</param>
public sealed record SnapshotCheck(int Version, long Length, int Sections, IReadOnlyList<string> Damaged);
