using KnowledgeGraph.Model;

namespace KnowledgeGraph.Resolving;

/// <summary>A passage whose names are known things.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Mentions">Outermost mentions in order.</param>
/// <param name="Agreements">Titles of agreements, spans without marks.</param>
/// <param name="Place">The place whose section it stands in, or null.</param>
/// <param name="Topic">The thing that its heading opens with, or null.</param>
/// <param name="Actor">The body that last opened a paragraph of the section, this one included, or null.</param>
internal sealed record ResolvedPassage(
    Passage Passage,
    IReadOnlyList<ResolvedMention> Mentions,
    IReadOnlyList<TextSpan> Agreements,
    Participant? Place,
    Participant? Topic,
    Participant? Actor)
{
    /// <summary>True when the place comes from the document's title and not from a section of its own.</summary>
    public bool IsPlaceOfDocument { get; init; }

    /// <summary>True in a place's own section (the chapter 浦东新区 of a city's report).</summary>
    public bool IsInSection => Place is not null && !IsPlaceOfDocument;
}
