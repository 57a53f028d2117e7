namespace KnowledgeGraph.Recognizing.Lexicons;

/// <summary>How sure a written form stands for its entry.</summary>
internal enum NameStrength
{
    /// <summary>The official name.</summary>
    Full,

    /// <summary>A settled short or former name.</summary>
    Short,

    /// <summary>A form that is a common word too.</summary>
    Weak,
}
