namespace KnowledgeGraph.Querying.Routing;

/// <summary>A question of the library as an answer to words, with what the words give for its parameters.</summary>
/// <param name="Question">The question.</param>
/// <param name="Parameters">What the words give, as text; the rest keeps its default.</param>
/// <param name="Missing">Parameters that the words must name and do not.</param>
/// <param name="LeftOut">How many names, things and times of the words it leaves out.</param>
/// <param name="Score">How well it fits; comparable within one routing only.</param>
public sealed record RoutedQuestion(
    Question Question, IReadOnlyDictionary<string, string> Parameters, IReadOnlyList<string> Missing, int LeftOut, double Score);
