namespace KnowledgeGraph.Embedded.Planning;

/// <summary>One row: the variables that are set already.</summary>
internal sealed record ArgumentPlan : Plan;
