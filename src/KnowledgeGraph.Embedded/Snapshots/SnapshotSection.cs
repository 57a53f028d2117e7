namespace KnowledgeGraph.Embedded.Snapshots;

/// <summary>One section: its content without padding.</summary>
internal sealed record SnapshotSection(SectionKind Kind, int Argument, byte[] Bytes);
