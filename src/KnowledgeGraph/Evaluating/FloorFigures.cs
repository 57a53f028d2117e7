namespace KnowledgeGraph.Evaluating;

/// <summary>The least F1, 0 to 1, that a set must reach.</summary>
/// <param name="EntitiesCore">Core entity types.</param>
/// <param name="EntitiesAll">All entity types.</param>
/// <param name="Relationships">Relationships on type and both ends.</param>
/// <param name="Observations">Figures on value and unit.</param>
public sealed record FloorFigures(double EntitiesCore, double EntitiesAll, double Relationships, double Observations);
