namespace KnowledgeGraph.Embedded.Searching;

/// <summary>That a term stands in a document, and how often.</summary>
internal readonly record struct Posting(int Document, int Occurrences);
