namespace KnowledgeGraph.Refreshing.Joining;

/// <summary>One part of one contribution in a segment.</summary>
/// <param name="Contribution">Number of the contribution in the segment.</param>
/// <param name="Start">Where the part begins in the bytes at hand.</param>
/// <param name="Length">Its bytes.</param>
internal readonly record struct Posting(int Contribution, int Start, int Length);
