namespace KnowledgeGraph.Recognizing.Names;

/// <summary>What a name needs besides its ending.</summary>
internal enum SuffixStrictness
{
    /// <summary>Some word that is not generic.</summary>
    Plain,

    /// <summary>A mark of identity and a clear right edge, since the ending is a common word too.</summary>
    Strict,

    /// <summary>Four characters of any kind, since the ending itself says so much.</summary>
    Loose,

    /// <summary>A quotation directly before the ending.</summary>
    Quoted,
}
