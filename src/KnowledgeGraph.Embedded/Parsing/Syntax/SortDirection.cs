namespace KnowledgeGraph.Embedded.Parsing.Syntax;

internal enum SortDirection
{
    Ascending,
    Descending,
}
