using System.Runtime.InteropServices;
using KnowledgeGraph.Graphing.Schema;
using KnowledgeGraph.Model;
using KnowledgeGraph.Pipeline;

namespace KnowledgeGraph.Graphing;

/// <summary>A graph in the making: what the schema allows of the nodes, then of the relationships that are added.</summary>
/// <param name="validator">Holds them against the schema.</param>
/// <param name="nodes">How many are expected.</param>
/// <param name="relationships">How many are expected.</param>
internal sealed class GraphDraft(SchemaValidator validator, int nodes, int relationships)
{
    private readonly List<GraphNode> _nodes = new(nodes);
    private readonly Dictionary<string, int> _places = new(nodes, StringComparer.Ordinal);
    private readonly List<GraphRelationship> _relationships = new(relationships);
    private readonly List<(int Start, int End)> _ends = new(relationships);
    private readonly List<DroppedFact> _dropped = [];
    private (string? Id, int Place) _start = (null, -1);

    /// <summary>What the schema refused, in the order in which it was added.</summary>
    public IReadOnlyList<DroppedFact> Dropped => _dropped;

    /// <summary>Takes nodes in; throws <see cref="ArgumentException"/> where two have one id.</summary>
    public void Add(IEnumerable<GraphNode> made)
    {
        foreach (var node in made)
        {
            if (validator.Validate(node) is { } reason)
            {
                _dropped.Add(new DroppedFact(node.Id, reason, ""));
                continue;
            }
            _places.Add(node.Id, _nodes.Count);
            _nodes.Add(node);
        }
    }

    /// <summary>Takes a relationship in, no two of one start, type and end, once all nodes are there. It keeps the ids of the nodes, not those that
    /// it is given: each document makes its own.</summary>
    public void Add(string type, string startId, string endId, PropertyMap properties)
    {
        int start = StartOf(startId), end = _places.GetValueOrDefault(endId, -1);
        if (start < 0 || end < 0)
        {
            Drop(type, startId, endId, "one end is not in the graph");
            return;
        }
        var relationship = new GraphRelationship(type, _nodes[start].Id, _nodes[end].Id, properties);
        if (validator.Validate(relationship, _nodes[start], _nodes[end]) is { } reason)
        {
            Drop(type, startId, endId, reason);
            return;
        }
        _relationships.Add(relationship);
        _ends.Add((start, end));
    }

    /// <summary>The finished graph.</summary>
    public PropertyGraph Build() => GraphOrder.Sort(_nodes, _relationships, CollectionsMarshal.AsSpan(_ends));

    private void Drop(string type, string startId, string endId, string reason) => _dropped.Add(new DroppedFact($"{startId} {type} {endId}", reason, ""));

    /// <summary>Many relationships in a row start at one node.</summary>
    private int StartOf(string id)
    {
        if (!ReferenceEquals(id, _start.Id))
            _start = (id, _places.GetValueOrDefault(id, -1));
        return _start.Place;
    }
}
