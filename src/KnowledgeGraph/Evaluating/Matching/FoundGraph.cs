using KnowledgeGraph.Evaluating.Gold;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Evaluating.Matching;

/// <summary>The scored part of a graph, in the graph's order.</summary>
internal sealed class FoundGraph
{
    private readonly Dictionary<string, FoundEntity> _byId;

    /// <summary>Takes what is scored out of <paramref name="graph"/>; an entity without a name that is left after normalising is not.</summary>
    public FoundGraph(PropertyGraph graph)
    {
        Entities = [.. graph.Nodes.Select(ToEntity).OfType<FoundEntity>()];
        _byId = Entities.ToDictionary(entity => entity.Id, StringComparer.Ordinal);
        Observations = [.. graph.Nodes.Where(node => node.Labels.Contains("Observation", StringComparer.Ordinal))];
        Relationships = [.. graph.Relationships.Where(relationship => _byId.ContainsKey(relationship.StartId) && _byId.ContainsKey(relationship.EndId))];
        // The last one counts, as in the reference script.
        foreach (var relationship in graph.Relationships.Where(relationship => relationship.Type == "ABOUT"))
            Subjects[relationship.StartId] = relationship.EndId;
    }

    /// <summary>Scored entities.</summary>
    public IReadOnlyList<FoundEntity> Entities { get; }

    /// <summary>Relationships between scored entities, of any type.</summary>
    public IReadOnlyList<GraphRelationship> Relationships { get; }

    /// <summary>Observation nodes.</summary>
    public IReadOnlyList<GraphNode> Observations { get; }

    /// <summary>The id of the entity that an observation is about, by the observation's id.</summary>
    public Dictionary<string, string> Subjects { get; } = new(StringComparer.Ordinal);

    /// <summary>The entity with that id; throws <see cref="KeyNotFoundException"/> where it is not scored.</summary>
    public FoundEntity this[string id] => _byId[id];

    private static FoundEntity? ToEntity(GraphNode node)
    {
        if (node.Labels.FirstOrDefault(label => GoldTypes.All.Contains(label, StringComparer.Ordinal)) is not { } type)
            return null;
        string name = MatchingText.Of(node.Properties, "name");
        var aliases = node.Properties.GetValueOrDefault("aliases") as IEnumerable<string> ?? [];
        var names = aliases.Prepend(name).Select(MatchingText.Normalize).Where(text => text.Length > 0).ToHashSet(StringComparer.Ordinal);
        return names.Count > 0 ? new FoundEntity(node.Id, type, name, names) : null;
    }
}
