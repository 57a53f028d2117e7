namespace KnowledgeGraph.Embedded.Planning;

/// <summary>Whether a relationship pattern is walked as written or from its right end.</summary>
internal enum Walk
{
    Forward,
    Backward,
}
