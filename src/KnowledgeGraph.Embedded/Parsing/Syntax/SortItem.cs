namespace KnowledgeGraph.Embedded.Parsing.Syntax;

internal sealed record SortItem(Expression Value, SortDirection Direction);
