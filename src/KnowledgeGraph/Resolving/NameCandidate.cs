namespace KnowledgeGraph.Resolving;

/// <summary>What a mention stands for before the document as a whole is looked at.</summary>
/// <param name="Label">Entity label.</param>
/// <param name="Name">Canonical name so far.</param>
/// <param name="Rule">The rule that gave it.</param>
/// <param name="IsSettled">True when a lexicon or a place settles it, so that nothing may join it to another name.</param>
internal sealed record NameCandidate(string Label, string Name, string Rule, bool IsSettled)
{
    /// <summary>What makes two candidates the same thing; made once, since a document asks for it many times.</summary>
    public (string Label, string Key) Key { get; } = (Label, NameKey.Of(Name));
}
