namespace KnowledgeGraph.Resolving.Anaphors;

/// <summary>What a text has named and may point back to.</summary>
/// <param name="Mention">The name.</param>
/// <param name="Passage">The number of its passage, from 1.</param>
internal readonly record struct Antecedent(ResolvedMention Mention, int Passage);
