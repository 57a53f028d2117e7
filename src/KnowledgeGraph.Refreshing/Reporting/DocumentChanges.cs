using KnowledgeGraph.Pipeline;

namespace KnowledgeGraph.Refreshing.Reporting;

/// <summary>What happened to the documents.</summary>
public sealed record DocumentChanges
{
    /// <summary>Documents of the graph before.</summary>
    public int Before { get; init; }

    /// <summary>Documents of the graph after.</summary>
    public int After { get; init; }

    /// <summary>Documents that contribute what they did.</summary>
    public int Unchanged { get; init; }

    /// <summary>Ids of documents whose text was read in this run.</summary>
    public IReadOnlyList<string> Read { get; init; } = [];

    /// <summary>Ids of new documents.</summary>
    public IReadOnlyList<string> Added { get; init; } = [];

    /// <summary>Ids of documents with another text, place, title, year or publisher, or read with other rules.</summary>
    public IReadOnlyList<string> Edited { get; init; } = [];

    /// <summary>Ids of documents that are gone.</summary>
    public IReadOnlyList<string> Removed { get; init; } = [];

    /// <summary>Ids of documents that could not be read now and stay in the graph as they were read before.</summary>
    public IReadOnlyList<string> Kept { get; init; } = [];

    /// <summary>What could not be read, and why.</summary>
    public IReadOnlyList<FailedDocument> Failed { get; init; } = [];
}
