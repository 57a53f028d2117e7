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

    /// <summary>Takes relationships in, no two of one start, type and end, once all nodes are there.</summary>
    public void Add(IEnumerable<GraphRelationship> made)
    {
        foreach (var relationship in made)
        {
            int start = StartOf(relationship), end = _places.GetValueOrDefault(relationship.EndId, -1);
            string? reason = start < 0 || end < 0 ? "one end is not in the graph" : validator.Validate(relationship, _nodes[start], _nodes[end]);
            if (reason is not null)
            {
                _dropped.Add(new DroppedFact($"{relationship.StartId} {relationship.Type} {relationship.EndId}", reason, ""));
                continue;
            }
            _relationships.Add(relationship);
            _ends.Add((start, end));
        }
    }

    /// <summary>The finished graph.</summary>
    public PropertyGraph Build() => GraphOrder.Sort(_nodes, _relationships, CollectionsMarshal.AsSpan(_ends));

    /// <summary>Many relationships in a row start at one node.</summary>
    private int StartOf(GraphRelationship relationship)
    {
        if (!ReferenceEquals(relationship.StartId, _start.Id))
            _start = (relationship.StartId, _places.GetValueOrDefault(relationship.StartId, -1));
        return _start.Place;
    }
}
