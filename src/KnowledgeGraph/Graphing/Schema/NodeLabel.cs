namespace KnowledgeGraph.Graphing.Schema;

/// <summary>A node label.</summary>
/// <param name="Name">CamelCase.</param>
/// <param name="Parent">The label that its nodes carry before this one (<c>Entity</c>), or null.</param>
/// <param name="IdPrefix">What the ids of its nodes start with, before a colon, in lower case; null where ids have no prefix.</param>
/// <param name="Chinese">The label's name for Chinese readers.</param>
/// <param name="Description">What counts and what does not, in English.</param>
/// <param name="DescriptionChinese">The same in Chinese.</param>
/// <param name="Properties">Its properties in the order of the file, those of <paramref name="Parent"/> first.</param>
public sealed record NodeLabel(
    string Name,
    string? Parent,
    string? IdPrefix,
    string Chinese,
    string Description,
    string DescriptionChinese,
    IReadOnlyList<PropertyDefinition> Properties);
