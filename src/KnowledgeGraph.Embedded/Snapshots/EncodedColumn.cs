namespace KnowledgeGraph.Embedded.Snapshots;

/// <summary>One property of all nodes (or relationships): a bit for each row, kind and value for each row that has it.</summary>
internal sealed record EncodedColumn(ulong[] Presence, IReadOnlyList<int> Rows, byte[] Kinds, long[] Values);
