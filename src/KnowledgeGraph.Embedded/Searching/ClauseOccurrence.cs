namespace KnowledgeGraph.Embedded.Searching;

/// <summary>What a part of a text query asks of a document.</summary>
internal enum ClauseOccurrence
{
    /// <summary>Having it counts; where no part is a must, at least one of these is needed.</summary>
    Should,

    /// <summary>After <c>+</c> or beside AND.</summary>
    Must,

    /// <summary>After <c>-</c> or NOT.</summary>
    MustNot,
}
