namespace KnowledgeGraph.Resolving;

/// <summary>Who governs a passage.</summary>
/// <param name="Place">The district whose section it is, or null.</param>
/// <param name="Topic">The thing that its heading opens with, or null.</param>
/// <param name="Actor">The body that last opened a paragraph under the heading, or null.</param>
internal sealed record SectionSubjectSet(SectionSubject? Place, SectionSubject? Topic, SectionSubject? Actor);
