namespace KnowledgeGraph.Embedded.Searching;

internal enum CharacterKind
{
    /// <summary>Spaces, punctuation, signs.</summary>
    Other,

    /// <summary>Letters and digits of scripts that write words apart.</summary>
    Word,

    /// <summary>Han, kana, Hangul.</summary>
    Ideograph,
}
