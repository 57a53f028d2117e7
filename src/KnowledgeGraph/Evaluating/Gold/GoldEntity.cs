namespace KnowledgeGraph.Evaluating.Gold;

/// <summary>An entity that an annotator found.</summary>
/// <param name="Id">Unique in its document only.</param>
/// <param name="Type">One of <see cref="GoldTypes.All"/>.</param>
/// <param name="Names">Every surface form of the document, the full official name first; at least one.</param>
/// <param name="Evidence">A few characters copied from the text.</param>
internal sealed record GoldEntity(string Id, string Type, IReadOnlyList<string> Names, string Evidence);
