namespace KnowledgeGraph.Embedded.Parsing.Syntax;

internal enum SubqueryKind
{
    Exists,
    Count,
    Collect,
}
