namespace KnowledgeGraph.Model;

/// <summary>What a mention rests on, surest first.</summary>
public enum MentionSource
{
    /// <summary>A title in 《》.</summary>
    Title,

    /// <summary>A place and a body of local government, or a body whose place the context tells.</summary>
    LocalBody,

    /// <summary>A name of a lexicon.</summary>
    Lexicon,

    /// <summary>A name in quotation marks.</summary>
    Quotation,

    /// <summary>An ending of names and the boundary before it.</summary>
    Suffix,

    /// <summary>A position in a list or a frame that only a name of the type can take.</summary>
    Context,

    /// <summary>A word that points back (该基金, 双方): it stands for a thing and is no name of it.</summary>
    Anaphor,
}
