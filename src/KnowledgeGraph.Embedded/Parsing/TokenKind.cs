namespace KnowledgeGraph.Embedded.Parsing;

internal enum TokenKind
{
    End,

    /// <summary>A keyword or a name: which of the two only the parser can tell.</summary>
    Name,

    /// <summary>A name in backticks, never a keyword.</summary>
    QuotedName,
    Integer,
    Float,
    Text,
    Parameter,
    Symbol,
}
