namespace KnowledgeGraph.Querying;

/// <summary>A column of a question's answer.</summary>
/// <param name="Name">As the statement returns it.</param>
/// <param name="Meaning">What a value says.</param>
/// <param name="Unit">yuan, percent, ISO date, passage ids …; null for names, texts and counts.</param>
public sealed record QuestionColumn(string Name, string Meaning, string? Unit);
