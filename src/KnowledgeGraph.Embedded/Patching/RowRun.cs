namespace KnowledgeGraph.Embedded.Patching;

/// <summary>Rows that follow one another in the new snapshot: rows of the old one that stay, or one that comes.</summary>
/// <param name="Old">The first old row; where one comes, the place before which it does.</param>
/// <param name="New">The first new row.</param>
/// <param name="Count">How many.</param>
/// <param name="Come">The number of the one that comes; negative for rows that stay.</param>
internal readonly record struct RowRun(int Old, int New, int Count, int Come);
