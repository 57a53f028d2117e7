namespace KnowledgeGraph.Querying;

/// <summary>A question as someone would ask it of the reports that come with the project.</summary>
/// <param name="Parameters">What is given, as text; every other parameter keeps its default.</param>
/// <param name="Answer">The answer in words, written from the reports.</param>
public sealed record QuestionExample(IReadOnlyDictionary<string, string> Parameters, string Answer);
