namespace KnowledgeGraph.Embedded.Planning;

/// <summary>Runs the inner plan once for each row.</summary>
internal sealed record ApplyPlan(Plan Input, Plan Inner) : FedPlan(Input);
