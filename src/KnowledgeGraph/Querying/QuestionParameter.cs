namespace KnowledgeGraph.Querying;

/// <summary>A parameter that a question declares.</summary>
/// <param name="Name">As in the statement, without <c>$</c>.</param>
/// <param name="Type">The form that a given text must have.</param>
/// <param name="Default">The typed value when none is given; null where the header says <c>null</c>.</param>
/// <param name="Explanation">One phrase in English: what to give and what leaving it out means.</param>
/// <param name="Values">A statement that lists, in the column <c>value</c>, what there is to give on a graph; null where anything goes.
/// A name of the list may be given by any of its aliases too.</param>
public sealed record QuestionParameter(string Name, QuestionParameterType Type, object? Default, string Explanation, string? Values);
