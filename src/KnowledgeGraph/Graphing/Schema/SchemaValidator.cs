using System.Collections.Frozen;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Graphing.Schema;

/// <summary>Holds nodes and relationships against the schema. A reason is one English sentence for the run report; null means that all is well.</summary>
internal sealed class SchemaValidator(GraphSchema schema)
{
    private readonly FrozenDictionary<string, PropertyDefinition[]> _ofLabels = schema.Labels.ToFrozenDictionary(label => label.Name, label => Sorted(label.Properties), StringComparer.Ordinal);
    private readonly FrozenDictionary<string, PropertyDefinition[]> _ofTypes = schema.RelationshipTypes.ToFrozenDictionary(type => type.Name, type => Sorted(type.Properties), StringComparer.Ordinal);

    /// <summary>Checks labels, id and properties of a node.</summary>
    public string? Validate(GraphNode node)
    {
        if (FindLabel(node) is not { } label)
            return $"The labels {string.Join(", ", node.Labels)} are not one label of the schema with the labels it extends before it.";
        if (label.IdPrefix is not null && !(node.Id.StartsWith(label.IdPrefix, StringComparison.Ordinal) && node.Id.AsSpan(label.IdPrefix.Length).StartsWith(':')))
            return $"The id of a {label.Name} must start with '{label.IdPrefix}:'.";
        if (node.Properties.TryGetValue("id", out object? id) && id as string != node.Id)
            return "The property 'id' differs from the node's id.";
        return Validate(_ofLabels[label.Name], label.Name, label.Properties, node.Properties);
    }

    /// <summary>Checks type, ends, id and properties of a relationship between two nodes that are valid themselves.</summary>
    public string? Validate(GraphRelationship relationship, GraphNode start, GraphNode end)
    {
        if (schema.FindType(relationship.Type) is not { } type)
            return $"The schema has no relationship type {relationship.Type}.";
        string startLabel = start.Labels[^1], endLabel = end.Labels[^1];
        if (!schema.Allows(type.Name, startLabel, endLabel))
            return $"{type.Name} may not go from {startLabel} to {endLabel}.";
        if (start.Id == end.Id)
            return $"{type.Name} may not join a node with itself.";
        if (!relationship.HasJoinedId)
            return "The id must be start id, type and end id joined by '|'.";
        return Validate(_ofTypes[type.Name], type.Name, type.Properties, relationship.Properties);
    }

    private static string? Validate(PropertyDefinition[] sorted, string owner, IReadOnlyList<PropertyDefinition> definitions, IReadOnlyDictionary<string, object> properties)
        => properties is PropertyMap map && PropertyValidator.AreValid(sorted, map) ? null : PropertyValidator.Validate(owner, definitions, properties);

    private static PropertyDefinition[] Sorted(IReadOnlyList<PropertyDefinition> definitions)
        => [.. definitions.OrderBy(definition => definition.Name, StringComparer.Ordinal)];

    private NodeLabel? FindLabel(GraphNode node)
    {
        if (node.Labels.Count == 0 || schema.FindLabel(node.Labels[^1]) is not { } label)
            return null;
        bool complete = label.Parent is null ? node.Labels.Count == 1 : node.Labels.Count == 2 && node.Labels[0] == label.Parent;
        // A bare Entity would have no type to ask for; only labels that nothing extends stand alone.
        return complete && label.Name != GraphSchema.EntityLabel ? label : null;
    }
}
