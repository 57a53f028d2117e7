namespace KnowledgeGraph.Embedded.Parsing.Syntax;

internal enum QuantifierKind
{
    All,
    Any,
    None,
    Single,
}
