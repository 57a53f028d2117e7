namespace KnowledgeGraph.Recognizing.Lexicons;

/// <summary>A kind of body that places have (科学技术委员会), a line of names/bodies.tsv.</summary>
/// <param name="Label">Agency or Institution.</param>
/// <param name="Name">The part of the full name after the place, or a pattern with <c>{place}</c>.</param>
/// <param name="Levels">province, city, district.</param>
internal sealed record LocalBody(string Label, string Name, IReadOnlyList<string> Levels);
