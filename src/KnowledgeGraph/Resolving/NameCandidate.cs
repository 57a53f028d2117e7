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

    /// <summary>The district whose section or document it stands in; empty where there is none.</summary>
    public string Section { get; init; } = "";

    /// <summary>For a name that another was joined to: the district that it has before the words they share; null where it has none.</summary>
    public string? District { get; init; }

    /// <summary>False for a bare name in one district's section beside another district's name: 生物医药产业基地 in 青浦区 is not 奉贤's.</summary>
    public bool MayBecome(NameCandidate target) => target.District is null || Section.Length == 0 || target.District == Section;
}
