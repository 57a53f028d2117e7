namespace KnowledgeGraph.Embedded.Binding;

/// <summary>Whether a pattern may bring new variables.</summary>
internal enum PatternPolicy
{
    NewNames,

    /// <summary>In a pattern used as a condition a new name would be a slip: nothing could read it.</summary>
    NoNewNames,
}
