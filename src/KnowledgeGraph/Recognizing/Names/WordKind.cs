namespace KnowledgeGraph.Recognizing.Names;

/// <summary>What a character of running text belongs to.</summary>
internal enum WordKind : byte
{
    /// <summary>Nothing known: possibly part of a name.</summary>
    Open,

    /// <summary>A word that no name reaches over.</summary>
    Boundary,

    /// <summary>A conjunction.</summary>
    Conjunction,

    /// <summary>A known word that is harmless in a name.</summary>
    Protected,

    /// <summary>A name of the lexicons.</summary>
    Name,

    /// <summary>Punctuation that ends a name.</summary>
    Stop,
}
