namespace KnowledgeGraph.Resolving.Carrying;

/// <summary>How far words found again may be trusted.</summary>
internal enum CarriedKind
{
    /// <summary>They are a name.</summary>
    Name,

    /// <summary>The kind of a thing, of which the document has one (高新区, 促进会): not where they may mean any.</summary>
    Kind,

    /// <summary>The body of the one zone of a kind (高新区管委会): sooner than what a rule reads into the same words.</summary>
    ZoneBody,

    /// <summary>A company without its place and form (百斯特电瓷): only where they stand alone.</summary>
    Brand,
}
