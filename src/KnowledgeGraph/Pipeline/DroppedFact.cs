namespace KnowledgeGraph.Pipeline;

/// <summary>A fact that broke the schema and was left out of the graph.</summary>
/// <param name="Fact">The fact in words: start, type and end, or the node.</param>
/// <param name="Reason">The rule of the schema that it breaks.</param>
/// <param name="PassageId">The passage it was read from.</param>
public sealed record DroppedFact(string Fact, string Reason, string PassageId);
