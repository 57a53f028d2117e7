using KnowledgeGraph.Embedded.Binding;

namespace KnowledgeGraph.Embedded.Planning;

/// <summary>Puts a named path together from its parts.</summary>
internal sealed record PathPlan(Plan Input, Symbol Symbol, BoundPath Path) : FedPlan(Input);
