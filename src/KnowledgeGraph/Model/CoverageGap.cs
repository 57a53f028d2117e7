namespace KnowledgeGraph.Model;

/// <summary>Something that stands in a document and led to no fact.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">As it stands in the passage; a line's first characters for a fragment.</param>
/// <param name="PassageId">Where it first stands.</param>
public sealed record CoverageGap(CoverageGapKind Kind, string Text, string PassageId);
