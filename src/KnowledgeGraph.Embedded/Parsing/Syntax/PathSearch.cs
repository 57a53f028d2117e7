namespace KnowledgeGraph.Embedded.Parsing.Syntax;

/// <summary>Which of the paths that fit are wanted.</summary>
internal enum PathSearch
{
    All,
    Shortest,
    AllShortest,
}
