namespace KnowledgeGraph.Verifying;

/// <summary>What is verified.</summary>
public enum FactKind
{
    /// <summary>A report: its file has the digest that the graph holds.</summary>
    Report,

    /// <summary>A passage: the file holds its text at its offsets.</summary>
    Passage,

    /// <summary>A mention: the passage holds every surface form.</summary>
    Mention,

    /// <summary>A relationship between entities: the passage holds the quote, and the quote both ends.</summary>
    Relationship,

    /// <summary>An observation: the passage holds the quote, and the quote the figure.</summary>
    Observation,

    /// <summary>What an observation is about: the quote holds the subject.</summary>
    Subject,
}
