using KnowledgeGraph.Embedded.Binding;
using KnowledgeGraph.Embedded.Parsing.Syntax;

namespace KnowledgeGraph.Embedded.Planning;

/// <summary>A condition on each relationship (or node) of a path, from <c>all(r IN relationships(p) WHERE …)</c>.</summary>
internal sealed record PathStepFilter(VariableKind Kind, QuantifierKind Quantifier, Symbol Local, Expression Condition);
