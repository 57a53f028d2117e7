namespace KnowledgeGraph.Querying;

/// <summary>A column of a question's answer.</summary>
/// <param name="Name">As the statement returns it.</param>
/// <param name="Meaning">What a value says, with its unit where it has one.</param>
public sealed record QuestionColumn(string Name, string Meaning);
