namespace KnowledgeGraph.Model;

/// <summary>One cell of a table row.</summary>
/// <param name="Column">The title of its column, empty where the table has no header.</param>
/// <param name="Span">Its place, relative to the passage's text.</param>
public readonly record struct TableCell(string Column, TextSpan Span);
