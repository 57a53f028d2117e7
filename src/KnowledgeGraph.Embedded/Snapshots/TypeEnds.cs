namespace KnowledgeGraph.Embedded.Snapshots;

/// <summary>How many relationships of a type lead from nodes of one label set to nodes of another, and how many of them from a node to itself.</summary>
internal readonly record struct TypeEnds(int Type, int StartSet, int EndSet, int Count, int Loops);
