namespace KnowledgeGraph.Recognizing.Names;

/// <summary>The longest word of each kind at a place, 0 where there is none.</summary>
/// <param name="Boundary">Of the words that no name reaches over.</param>
/// <param name="Conjunction">Of the words that a name reaches over only where its left part is no name of its own.</param>
/// <param name="Guarded">Of the words that hold a boundary's characters and are none.</param>
internal readonly record struct WordLengths(int Boundary, int Conjunction, int Guarded);
