namespace KnowledgeGraph.Model;

/// <summary>An entity in a passage.</summary>
/// <param name="PassageId">The passage.</param>
/// <param name="Entity">The entity.</param>
/// <param name="Surfaces">The forms that stand there, each once, in order of first appearance.</param>
/// <param name="Rules">Why each of them stands for the entity, in words; as many as <paramref name="Surfaces"/>.</param>
/// <param name="Count">How often it stands there.</param>
public readonly record struct PassageMention(string PassageId, EntityId Entity, IReadOnlyList<string> Surfaces, IReadOnlyList<string> Rules, int Count);
