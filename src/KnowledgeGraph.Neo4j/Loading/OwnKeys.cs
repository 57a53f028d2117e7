using KnowledgeGraph.Graphing.Schema;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>The labels, property keys and relationship types that are the graph's: of the schema, of the graph that is loaded, and of every graph that was
/// loaded before, as the run marker tells. What is not here belongs to others and is never touched.</summary>
internal sealed class OwnKeys
{
    private readonly SortedDictionary<string, SortedSet<string>> _keys = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _types = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _labels = new(StringComparer.Ordinal);

    /// <summary>Joins the three sources.</summary>
    /// <param name="schema">Labels and types with their properties.</param>
    /// <param name="nodes">Of the graph to load.</param>
    /// <param name="relationships">Of the graph to load.</param>
    /// <param name="earlier">What <see cref="Recorded"/> gave for earlier graphs.</param>
    public OwnKeys(GraphSchema schema, IEnumerable<GraphNode> nodes, IEnumerable<GraphRelationship> relationships, IEnumerable<string> earlier)
    {
        foreach (var label in schema.Labels)
        {
            _labels.Add(label.Name);
            Add(label.Parent ?? label.Name, label.Properties.Select(property => property.Name));
        }
        foreach (var type in schema.RelationshipTypes)
            AddType(type.Name, type.Properties.Select(property => property.Name));
        foreach (var node in nodes)
        {
            _labels.UnionWith(node.Labels);
            if (KeyLabel.Of(node.Labels) is { } label)
                Add(label, node.Properties.Keys);
        }
        foreach (var relationship in relationships)
            AddType(relationship.Type, relationship.Properties.Keys);
        foreach (var recorded in earlier)
            AddRecorded(recorded);
    }

    /// <summary>All relationship types.</summary>
    public IReadOnlyCollection<string> Types => _types;

    /// <summary>All labels.</summary>
    public IReadOnlyCollection<string> Labels => _labels;

    /// <summary>For the run marker: <c>Entity.name</c> for a key, <c>HAS_PASSAGE.</c> for a type, <c>.Agency</c> for a label.</summary>
    public IReadOnlyList<string> Recorded =>
        [.. _labels.Select(label => "." + label), .. _types.Select(type => type + "."), .. _keys.SelectMany(kind => kind.Value.Select(key => $"{kind.Key}.{key}"))];

    /// <summary>Keys of a key label or a relationship type.</summary>
    public IReadOnlyCollection<string> Of(string kind) => _keys.TryGetValue(kind, out var keys) ? keys : [];

    private void AddRecorded(string recorded)
    {
        var dot = recorded.IndexOf('.', StringComparison.Ordinal);
        if (dot == recorded.Length - 1)
            _types.Add(recorded[..dot]);
        else if (dot == 0)
            _labels.Add(recorded[1..]);
        else if (dot > 0)
            Add(recorded[..dot], [recorded[(dot + 1)..]]);
    }

    private void AddType(string type, IEnumerable<string> keys)
    {
        _types.Add(type);
        Add(type, keys);
    }

    private void Add(string kind, IEnumerable<string> keys)
    {
        if (!_keys.TryGetValue(kind, out var known))
            _keys.Add(kind, known = new SortedSet<string>(StringComparer.Ordinal));
        known.UnionWith(keys);
    }
}
