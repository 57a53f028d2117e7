namespace KnowledgeGraph.Embedded.Binding;

/// <summary>Whether a query must close with RETURN.</summary>
internal enum QueryEnding
{
    MustReturn,
    MayReturn,
}
