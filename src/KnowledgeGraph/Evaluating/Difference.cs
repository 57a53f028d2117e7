namespace KnowledgeGraph.Evaluating;

/// <summary>Something that only the gold has (a miss) or only the graph has (an extra).</summary>
/// <param name="Document">Name of the gold document.</param>
/// <param name="Kind">Entity, relationship or observation.</param>
/// <param name="Type">Label, relationship type, or the observation's unit.</param>
/// <param name="Text">Names, for a reader: an entity's name, both ends, or indicator and value.</param>
/// <param name="Evidence">The sentence that it rests on; empty where none is known.</param>
public sealed record Difference(string Document, DifferenceKind Kind, string Type, string Text, string Evidence);
