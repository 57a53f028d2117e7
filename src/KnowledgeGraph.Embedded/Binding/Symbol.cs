namespace KnowledgeGraph.Embedded.Binding;

/// <summary>A variable with its place in the row.</summary>
internal sealed record Symbol(string Name, int Slot, VariableKind Kind);
