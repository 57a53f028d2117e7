namespace KnowledgeGraph.Relating;

/// <summary>A stretch of a sentence between commas, with its groups and verbs.</summary>
/// <param name="Start">In the passage's text.</param>
/// <param name="End">In the passage's text, the closing mark left out.</param>
/// <param name="Groups">Groups inside it, in order.</param>
/// <param name="Triggers">Verbs inside it, in order.</param>
internal sealed record Clause(int Start, int End, IReadOnlyList<MentionGroup> Groups, IReadOnlyList<Trigger> Triggers);
