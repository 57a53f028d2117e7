namespace KnowledgeGraph.Embedded.Parsing.Syntax;

/// <summary>Bounds of a variable-length relationship; without an upper bound <paramref name="Most"/> is <see cref="int.MaxValue"/>.</summary>
internal readonly record struct PathLength(int Least, int Most);
