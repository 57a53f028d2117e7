namespace KnowledgeGraph.Embedded.Parsing.Syntax;

internal enum UnionKind
{
    /// <summary>Doubled rows are left out.</summary>
    Distinct,
    All,
}
