namespace KnowledgeGraph.Embedded.Searching;

internal enum ClauseKind
{
    /// <summary>Any of the tokens, the more the better.</summary>
    Words,

    /// <summary>The tokens in a row.</summary>
    Phrase,

    /// <summary>Terms that begin with the one token.</summary>
    Prefix,
}
