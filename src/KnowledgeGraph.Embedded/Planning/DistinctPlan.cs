using KnowledgeGraph.Embedded.Binding;

namespace KnowledgeGraph.Embedded.Planning;

internal sealed record DistinctPlan(Plan Input, IReadOnlyList<Symbol> Symbols) : FedPlan(Input);
