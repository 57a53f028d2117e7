namespace KnowledgeGraph.Embedded.Planning;

/// <summary>A step that makes its rows of the rows of another.</summary>
internal abstract record FedPlan(Plan Input) : Plan;
