namespace KnowledgeGraph.Recognizing.Names;

/// <summary>What a title in 《》 names.</summary>
internal enum TitleKind
{
    /// <summary>Nothing that its ending tells.</summary>
    Unknown,

    /// <summary>A normative document.</summary>
    Policy,

    /// <summary>An agreement between parties.</summary>
    Agreement,

    /// <summary>A report, a study, a periodical or a book.</summary>
    Other,
}
