namespace KnowledgeGraph.Model;

/// <summary>One end of a statement: the entity and how the evidence names it.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Surface">The form that stands in the evidence, or in the text that <paramref name="CarriedBy"/> points to.</param>
/// <param name="CarriedBy">Null when <paramref name="Surface"/> stands in the quote; otherwise why the quote may be read so ("section subject: 浦东新区").</param>
public sealed record Participant(EntityId Entity, string Surface, string? CarriedBy);
