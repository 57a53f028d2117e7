using KnowledgeGraph.Graphing.Schema;
using KnowledgeGraph.Model;
using KnowledgeGraph.Pipeline;

namespace KnowledgeGraph.Graphing;

/// <summary>Joins the contributions of documents into one graph: a pure function of their set, whatever their order.</summary>
internal sealed class GraphAssembler(GraphSchema schema)
{
    private readonly SchemaValidator _validator = new(schema);

    /// <summary>The graph, and what the schema refused. Contributions with one document id must be equal; the first is taken.</summary>
    public (PropertyGraph Graph, IReadOnlyList<DroppedFact> Dropped) Assemble(IEnumerable<DocumentContribution> contributions) => Assemble(contributions, []);

    /// <summary>The same, where entities and relationships join with those of <paramref name="others"/> too; reports, passages and figures are those of
    /// <paramref name="contributions"/> alone.</summary>
    public (PropertyGraph Graph, IReadOnlyList<DroppedFact> Dropped) Assemble(IEnumerable<DocumentContribution> contributions, IReadOnlyCollection<DocumentContribution> others)
    {
        var ordered = Ordered(contributions);
        var joined = others.Count == 0 ? ordered : Ordered(ordered.Concat(others));
        var dropped = new List<DroppedFact>();
        var nodes = new Dictionary<string, GraphNode>(StringComparer.Ordinal);
        foreach (var node in EntityNodes.Make(joined).Concat(ordered.SelectMany(ReportNodes.Make)).Concat(ordered.SelectMany(ObservationNodes.Make)))
        {
            if (_validator.Validate(node) is { } reason)
                dropped.Add(new DroppedFact(node.Id, reason, ""));
            else
                nodes.Add(node.Id, node);
        }
        var relationships = new List<GraphRelationship>();
        var starts = new LastNode(nodes);
        foreach (var relationship in StatementRelationships.Make(joined).Concat(ordered.SelectMany(ReportNodes.MakeRelationships)).Concat(ordered.SelectMany(ObservationNodes.MakeRelationships)))
        {
            if (Refuse(relationship, starts, nodes) is { } reason)
                dropped.Add(new DroppedFact($"{relationship.StartId} {relationship.Type} {relationship.EndId}", reason, ""));
            else
                relationships.Add(relationship);
        }
        return (new PropertyGraph(nodes.Values, relationships), dropped);
    }

    private static List<DocumentContribution> Ordered(IEnumerable<DocumentContribution> contributions)
        => [.. contributions.DistinctBy(c => c.Document.Id, StringComparer.Ordinal).OrderBy(c => c.Document.Id, StringComparer.Ordinal)];

    private string? Refuse(GraphRelationship relationship, LastNode starts, Dictionary<string, GraphNode> nodes)
    {
        if (starts.Find(relationship.StartId) is not { } start || !nodes.TryGetValue(relationship.EndId, out var end))
            return "one end is not in the graph";
        return _validator.Validate(relationship, start, end);
    }

    /// <summary>Looks nodes up; many relationships in a row start at one.</summary>
    private sealed class LastNode(Dictionary<string, GraphNode> nodes)
    {
        private string? _id;
        private GraphNode? _node;

        public GraphNode? Find(string id)
        {
            if (!ReferenceEquals(id, _id))
                (_id, _node) = (id, nodes.GetValueOrDefault(id));
            return _node;
        }
    }
}
