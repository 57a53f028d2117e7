namespace KnowledgeGraph.Embedded.Snapshots;

/// <summary>Nodes from <paramref name="Start"/> up to, not including, <paramref name="End"/>.</summary>
internal readonly record struct NodeRange(int Start, int End);
