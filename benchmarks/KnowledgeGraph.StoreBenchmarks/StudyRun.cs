namespace KnowledgeGraph.StoreBenchmarks;

/// <summary>What one engine needed for one query, and its rows as text.</summary>
/// <param name="Best">The shortest of the timed rounds, in milliseconds: what other programs on the machine disturb least.</param>
/// <param name="Median">Of the timed rounds.</param>
/// <param name="Rows">Values joined by a bar; floating-point numbers with six digits.</param>
internal sealed record StudyRun(double Best, double Median, IReadOnlyList<string> Rows);
