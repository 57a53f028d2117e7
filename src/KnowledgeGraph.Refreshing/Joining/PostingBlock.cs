namespace KnowledgeGraph.Refreshing.Joining;

/// <summary>All postings of one key in one segment.</summary>
/// <param name="Key">The key.</param>
/// <param name="Bytes">What the postings point into.</param>
/// <param name="Postings">By contribution number.</param>
internal sealed record PostingBlock(string Key, byte[] Bytes, IReadOnlyList<Posting> Postings);
