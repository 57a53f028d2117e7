namespace KnowledgeGraph.Model;

/// <summary>A real-world thing as one document speaks of it.</summary>
/// <param name="Id">Equal in every document that speaks of the same thing.</param>
/// <param name="Label">Entity label from the schema.</param>
/// <param name="Name">Canonical name.</param>
/// <param name="Surfaces">Every form that the document uses, with the rule that joined it; ordinal order.</param>
public sealed record Entity(EntityId Id, string Label, string Name, IReadOnlyList<SurfaceForm> Surfaces);
