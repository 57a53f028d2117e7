namespace KnowledgeGraph.Resolving;

/// <summary>What a passage is about when its sentences do not say: the place or the body that opened the section.</summary>
/// <param name="Label">Its label.</param>
/// <param name="Name">Its canonical name before resolution of the document.</param>
/// <param name="Surface">The form that opened the section.</param>
internal sealed record SectionSubject(string Label, string Name, string Surface)
{
    /// <summary>True when the whole document is about it and no section of its own was opened.</summary>
    public bool IsWholeDocument { get; init; }

    /// <summary>The reason that a fact carries when it leans on the section.</summary>
    public string Reason => "section subject: " + Surface;
}
