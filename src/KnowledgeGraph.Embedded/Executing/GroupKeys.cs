namespace KnowledgeGraph.Embedded.Executing;

/// <summary>What rows are grouped by.</summary>
/// <param name="Items">Each key with the place that takes it.</param>
/// <param name="Sources">The places of the row that decide all keys; null where they do not alone.</param>
/// <param name="Texts">Where all are texts of one node; otherwise null.</param>
internal sealed record GroupKeys((Evaluator Value, int Slot)[] Items, int[]? Sources, TextKeys? Texts);
