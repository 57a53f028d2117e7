namespace KnowledgeGraph.Model;

/// <summary>One written form of an entity in a document.</summary>
/// <param name="Text">As written.</param>
/// <param name="Rule">The rule that took it for this entity.</param>
/// <param name="PassageId">Where it first stands.</param>
/// <param name="Count">How often it stands in the document; at least 1.</param>
public readonly record struct SurfaceForm(string Text, string Rule, string PassageId, int Count);
