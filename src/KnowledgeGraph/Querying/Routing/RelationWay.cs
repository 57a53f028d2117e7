namespace KnowledgeGraph.Querying.Routing;

/// <summary>The end of a relationship at which the entity stands that a question names.</summary>
internal enum RelationWay
{
    /// <summary>The order of the words tells.</summary>
    Told,

    /// <summary>At the start.</summary>
    From,

    /// <summary>At the end.</summary>
    To,

    /// <summary>The relationship has no direction, or both ends are asked for.</summary>
    Both,
}
