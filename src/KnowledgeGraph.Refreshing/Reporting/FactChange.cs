namespace KnowledgeGraph.Refreshing.Reporting;

/// <summary>One fact that came, went or changed.</summary>
/// <param name="Fact">In words: start, type and end, or the figure with what it is about.</param>
/// <param name="Quote">The sentence that states it (for one that went: that stated it).</param>
/// <param name="Documents">The documents that state it.</param>
/// <param name="Differs">For one that changed: its properties that differ; otherwise empty.</param>
public sealed record FactChange(string Fact, string Quote, IReadOnlyList<string> Documents, IReadOnlyList<string> Differs);
