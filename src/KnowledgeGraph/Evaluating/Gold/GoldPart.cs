namespace KnowledgeGraph.Evaluating.Gold;

/// <summary>A gold file beside the text that it was made from.</summary>
/// <param name="Document">The annotations.</param>
/// <param name="TextPath">The text file of the same name; it existed when the part was loaded.</param>
internal sealed record GoldPart(GoldDocument Document, string TextPath);
