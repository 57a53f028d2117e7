namespace KnowledgeGraph.Cli.Asking;

/// <summary>A node of an answer's drawing.</summary>
/// <param name="Id">Unique in the drawing.</param>
/// <param name="Name">What is written at it.</param>
/// <param name="Label">Its type; chooses the colour.</param>
internal sealed record AnswerNode(string Id, string Name, string Label);
