namespace KnowledgeGraph.Graphing.Schema;

/// <summary>A property that a label or a relationship type may carry.</summary>
/// <param name="Name">camelCase key.</param>
/// <param name="Type">The only type that its value may have.</param>
/// <param name="Required">True when every node or relationship must have it.</param>
/// <param name="Values">The only values allowed; empty when any will do.</param>
/// <param name="Description">One English sentence, with the unit where there is one.</param>
public sealed record PropertyDefinition(string Name, PropertyType Type, bool Required, IReadOnlyList<string> Values, string Description);
