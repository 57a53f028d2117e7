using KnowledgeGraph.Model;

namespace KnowledgeGraph.Resolving;

/// <summary>What a passage is about when its sentences do not say: the place or the body that opened the section.</summary>
/// <param name="Label">Its label.</param>
/// <param name="Name">Its canonical name before resolution of the document.</param>
/// <param name="Surface">The form that opened the section.</param>
internal sealed record SectionSubject(string Label, string Name, string Surface)
{
    /// <summary>The subject that a mention names.</summary>
    public static SectionSubject Of(Mention mention) => new(mention.Label, mention.Name, mention.Surface) { Mention = mention };

    /// <summary>The mention that opened the section; null when the document's place did.</summary>
    public Mention? Mention { get; private init; }

    /// <summary>True when the whole document is about it and no section of its own was opened.</summary>
    public bool IsWholeDocument { get; init; }

    /// <summary>The reason that a fact carries when it leans on the section.</summary>
    public string Reason => "section subject: " + Surface;
}
