namespace KnowledgeGraph.Embedded.Snapshots;

/// <summary>Which of the two orders of relationships a place belongs to.</summary>
internal enum Placed
{
    AsOutgoing,
    AsIncoming,
}
