namespace KnowledgeGraph.Embedded.Planning;

internal enum SeekKind
{
    /// <summary>The property equals the value.</summary>
    Equal,

    /// <summary>The property is one of the list's items.</summary>
    AnyOf,
}
