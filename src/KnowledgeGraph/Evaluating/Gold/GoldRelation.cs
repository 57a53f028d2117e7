namespace KnowledgeGraph.Evaluating.Gold;

/// <summary>A relationship that an annotator found.</summary>
/// <param name="Head">Id of the entity that it starts from.</param>
/// <param name="Type">UPPER_SNAKE relationship type.</param>
/// <param name="Tail">Id of the entity that it ends at.</param>
/// <param name="Evidence">A few characters copied from the text.</param>
internal sealed record GoldRelation(string Head, string Type, string Tail, string Evidence);
