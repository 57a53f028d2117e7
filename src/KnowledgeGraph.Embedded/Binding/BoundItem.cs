using KnowledgeGraph.Embedded.Parsing.Syntax;

namespace KnowledgeGraph.Embedded.Binding;

/// <summary>An expression and the variable that takes its value.</summary>
internal sealed record BoundItem(Expression Value, Symbol Symbol);
