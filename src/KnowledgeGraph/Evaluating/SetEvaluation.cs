namespace KnowledgeGraph.Evaluating;

/// <summary>The score of one gold set.</summary>
/// <param name="Set">Its name: <c>reports</c>, <c>outside</c>.</param>
/// <param name="Documents">Each document's, in the set's order.</param>
/// <param name="Total">The counts of all documents added up.</param>
public sealed record SetEvaluation(string Set, IReadOnlyList<DocumentEvaluation> Documents, EvaluationResult Total);
