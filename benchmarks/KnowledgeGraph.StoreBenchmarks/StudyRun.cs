namespace KnowledgeGraph.StoreBenchmarks;

/// <summary>What one engine needed for one query, and its rows as text.</summary>
/// <param name="Milliseconds">The median of the rounds after warming up.</param>
/// <param name="Rows">Values joined by a bar; floating-point numbers with six digits.</param>
internal sealed record StudyRun(double Milliseconds, IReadOnlyList<string> Rows);
