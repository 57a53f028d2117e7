namespace KnowledgeGraph.Storing;

/// <summary>How far a load is.</summary>
/// <param name="Step">What is being done, for a person: <c>Comparing</c>, <c>Removing</c>, <c>Writing nodes</c>, <c>Writing relationships</c>.</param>
/// <param name="Rows">Rows done in this step.</param>
/// <param name="RowsInAll">Rows of this step.</param>
public sealed record LoadProgress(string Step, int Rows, int RowsInAll);
