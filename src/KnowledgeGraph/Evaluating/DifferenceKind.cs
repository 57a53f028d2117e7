namespace KnowledgeGraph.Evaluating;

/// <summary>What gold and graph disagree on.</summary>
public enum DifferenceKind
{
    /// <summary>An entity.</summary>
    Entity,

    /// <summary>A relationship between two entities.</summary>
    Relationship,

    /// <summary>A figure.</summary>
    Observation,
}
