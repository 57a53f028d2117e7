namespace KnowledgeGraph.Recognizing.Names;

/// <summary>What a candidate holds besides words of its kind.</summary>
internal enum NameMark
{
    /// <summary>Only words that any such thing may have.</summary>
    None,

    /// <summary>Words that are not generic, or an industry.</summary>
    Weak,

    /// <summary>A place, a known name, a quotation or Latin letters.</summary>
    Strong,
}
