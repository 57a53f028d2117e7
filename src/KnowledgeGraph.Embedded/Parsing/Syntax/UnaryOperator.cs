namespace KnowledgeGraph.Embedded.Parsing.Syntax;

internal enum UnaryOperator
{
    Not,
    Minus,
    Plus,
    IsNull,
    IsNotNull,
}
