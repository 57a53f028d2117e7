namespace KnowledgeGraph.Cli.Asking;

/// <summary>A fact of an answer's drawing.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="Type">The relationship's type.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Status">done, planned or negated; the last two are drawn with broken lines.</param>
/// <param name="Quote">The sentence that states it.</param>
/// <param name="Passage">Id of the passage that holds the sentence; empty where none is known.</param>
internal sealed record AnswerEdge(AnswerNode Start, string Type, AnswerNode End, string Status, string Quote, string Passage);
