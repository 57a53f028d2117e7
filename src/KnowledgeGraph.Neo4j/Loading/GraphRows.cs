using KnowledgeGraph.Model;
using KnowledgeGraph.Storing;

namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>The rows of a graph that a database can take, by key; the others with the reason.</summary>
internal sealed class GraphRows
{
    private readonly Dictionary<string, GraphNode> _nodes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _keyLabels = new(StringComparer.Ordinal);
    private readonly Dictionary<RelationshipKey, GraphRelationship> _relationships = [];
    private readonly List<RejectedRow> _rejected = [];

    /// <summary>Checks every row of <paramref name="graph"/>.</summary>
    public GraphRows(PropertyGraph graph)
        : this(graph.Nodes, graph.Relationships, [])
    {
    }

    /// <summary>Checks rows of a part of a graph.</summary>
    /// <param name="nodes">The nodes of the part.</param>
    /// <param name="relationships">Its relationships.</param>
    /// <param name="otherKeyLabels">The key labels of ends that are no nodes of the part, by id.</param>
    public GraphRows(IEnumerable<GraphNode> nodes, IEnumerable<GraphRelationship> relationships, IEnumerable<KeyValuePair<string, string>> otherKeyLabels)
    {
        foreach (var (id, label) in otherKeyLabels)
            _keyLabels.Add(id, label);
        foreach (var node in nodes)
            Add(node);
        foreach (var relationship in relationships)
            Add(relationship);
    }

    /// <summary>Nodes by id.</summary>
    public IReadOnlyCollection<GraphNode> Nodes => _nodes.Values;

    /// <summary>Relationships by id.</summary>
    public IReadOnlyCollection<GraphRelationship> Relationships => _relationships.Values;

    /// <summary>What the database cannot take.</summary>
    public IReadOnlyList<RejectedRow> Rejected => _rejected;

    /// <summary>The node of that id, or null.</summary>
    public GraphNode? Find(string id) => _nodes.GetValueOrDefault(id);

    /// <summary>The relationship of that key, or null.</summary>
    public GraphRelationship? Find(RelationshipKey key) => _relationships.GetValueOrDefault(key);

    /// <summary>The key label of a node of this graph.</summary>
    public string KeyLabelOf(string id) => _keyLabels[id];

    /// <summary>The documents that a node rests on.</summary>
    public IEnumerable<string> DocumentsOf(GraphNode node) => RowDocuments.OfNode(_keyLabels[node.Id], node.Id, node.Properties);

    /// <summary>The documents that a relationship rests on.</summary>
    public IEnumerable<string> DocumentsOf(GraphRelationship relationship) =>
        RowDocuments.OfRelationship(_keyLabels[relationship.StartId], relationship.StartId, relationship.Properties);

    private void Add(GraphNode node)
    {
        var label = KeyLabel.Of(node.Labels);
        var fault = label is null
            ? $"It has none of the labels {string.Join(", ", KeyLabel.All)}, by which the database tells nodes apart."
            : RowChecker.FaultOf(node);
        if (fault is not null)
        {
            _rejected.Add(new RejectedRow(node.Id, fault));
            return;
        }
        _nodes.Add(node.Id, node);
        _keyLabels.Add(node.Id, label!);
    }

    private void Add(GraphRelationship relationship)
    {
        var fault = (_keyLabels.ContainsKey(relationship.StartId), _keyLabels.ContainsKey(relationship.EndId)) switch
        {
            (false, _) => $"Its start '{relationship.StartId}' was rejected.",
            (_, false) => $"Its end '{relationship.EndId}' was rejected.",
            _ => RowChecker.FaultOf(relationship.Properties),
        };
        if (fault is null && !_relationships.TryAdd(new RelationshipKey(relationship.StartId, relationship.Type, relationship.EndId), relationship))
            fault = "Another relationship has the same start, type and end.";
        if (fault is not null)
            _rejected.Add(new RejectedRow(relationship.Id, fault));
    }
}
