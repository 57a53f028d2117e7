namespace KnowledgeGraph.Graphing.Schema;

/// <summary>A relationship type.</summary>
/// <param name="Name">UPPER_SNAKE.</param>
/// <param name="IsSymmetric">True when the direction tells nothing.</param>
/// <param name="Chinese">The type's name for Chinese readers.</param>
/// <param name="Description">What it states, in English.</param>
/// <param name="Patterns">The ends that it may join; at least one.</param>
/// <param name="Properties">Its properties in the order of the file.</param>
public sealed record RelationshipType(
    string Name,
    bool IsSymmetric,
    string Chinese,
    string Description,
    IReadOnlyList<RelationshipPattern> Patterns,
    IReadOnlyList<PropertyDefinition> Properties);
