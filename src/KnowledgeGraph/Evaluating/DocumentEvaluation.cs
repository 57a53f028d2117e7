namespace KnowledgeGraph.Evaluating;

/// <summary>The score of one gold document.</summary>
/// <param name="Document">Its name.</param>
/// <param name="Result">Its figures.</param>
public sealed record DocumentEvaluation(string Document, EvaluationResult Result);
