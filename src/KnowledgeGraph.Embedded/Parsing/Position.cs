namespace KnowledgeGraph.Embedded.Parsing;

/// <summary>A place in a statement: line and column from 1, column in UTF-16 code units.</summary>
internal readonly record struct Position(int Line, int Column);
