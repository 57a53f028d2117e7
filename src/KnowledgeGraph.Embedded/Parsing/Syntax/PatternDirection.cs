namespace KnowledgeGraph.Embedded.Parsing.Syntax;

/// <summary>How a relationship pattern points, read from left to right.</summary>
internal enum PatternDirection
{
    Outgoing,
    Incoming,
    Both,
}
