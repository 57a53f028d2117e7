using KnowledgeGraph.Embedded.Binding;

namespace KnowledgeGraph.Embedded.Planning;

internal sealed record ProcedurePlan(Plan Input, BoundCall Call) : FedPlan(Input);
