namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>How much goes into one request.</summary>
/// <param name="Rows">Rows at most.</param>
/// <param name="Bytes">Estimated bytes at most; a larger row goes alone.</param>
internal sealed record BatchLimits(int Rows, int Bytes);
