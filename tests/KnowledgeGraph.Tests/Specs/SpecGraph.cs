using System.Globalization;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Tests.Specs;

/// <summary>Looks into a built graph by the names that a case uses.</summary>
internal sealed class SpecGraph(PropertyGraph graph)
{
    private const string Any = "*";
    private readonly Dictionary<string, GraphNode> _nodes = graph.Nodes.ToDictionary(node => node.Id, StringComparer.Ordinal);

    /// <summary>Every property as a case writes it; the empty text where the node or relationship lacks it.</summary>
    public static string Property(IReadOnlyDictionary<string, object> properties, string key)
        => properties.TryGetValue(key, out object? value) ? Convert.ToString(value, CultureInfo.InvariantCulture)! : "";

    /// <summary>Entities with the label that have the name or an alias.</summary>
    public List<GraphNode> Entities(string label, string name)
        => [.. graph.Nodes.Where(node => node.Labels[0] == "Entity" && node.Labels.Contains(label, StringComparer.Ordinal) && IsNamed(node, name))];

    /// <summary>Relationships that fit <c>[start, TYPE, end, key=value …]</c>, where each part may be *.</summary>
    public List<GraphRelationship> Relationships(IReadOnlyList<string> pattern)
        => [.. graph.Relationships.Where(r => IsBetweenEntities(r) && Fits(r, pattern[0], pattern[1], pattern[2]) && pattern.Skip(3).All(facet => HasFacet(r, facet)))];

    /// <summary>Figures that fit in all that the case names.</summary>
    public List<GraphNode> Observations(SpecObservation wanted)
        => [.. graph.Nodes.Where(node => node.Labels[0] == "Observation" && Fits(node.Properties, wanted) && HasSubject(node, wanted.Subject))];

    /// <summary>Entities that the passage around the raw offset mentions with the surface.</summary>
    public List<GraphNode> Mentioned(int at, int length, string surface)
    {
        var passages = graph.Nodes
            .Where(node => node.Labels[0] == "Passage" && (long)node.Properties["start"] <= at && at + length <= (long)node.Properties["end"])
            .Select(node => node.Id)
            .ToHashSet(StringComparer.Ordinal);
        return [.. graph.Relationships
            .Where(r => r.Type == "MENTIONS" && passages.Contains(r.StartId) && ((IEnumerable<string>)r.Properties["surfaces"]).Contains(surface, StringComparer.Ordinal))
            .Select(r => _nodes[r.EndId])];
    }

    /// <summary>True when the entity goes by the name, or the name is *.</summary>
    public static bool IsNamed(GraphNode node, string name)
        => name == Any || Property(node.Properties, "name") == name || ((IEnumerable<string>)node.Properties["aliases"]).Contains(name, StringComparer.Ordinal);

    /// <summary>Entities, relationships between them and figures in one line each, for the message of a failed case.</summary>
    public string Describe() => string.Join('\n', graph.Nodes.Where(node => node.Labels[0] == "Entity")
        .Select(node => $"  {node.Id} = {string.Join(" = ", (IEnumerable<string>)node.Properties["aliases"])}")
        .Concat(graph.Relationships.Where(IsBetweenEntities).Select(r => $"  {r.StartId} {r.Type} {r.EndId} ({Property(r.Properties, "status")}, {Property(r.Properties, "date")}, {Property(r.Properties, "amount")}; {Property(r.Properties, "rule")})"))
        .Concat(graph.Nodes.Where(node => node.Labels[0] == "Observation").Select(Describe)));

    private string Describe(GraphNode node)
        => $"  {Property(node.Properties, "value")} {Property(node.Properties, "unit")} '{Property(node.Properties, "indicator")}' in {Property(node.Properties, "period")}"
            + $" about {string.Join(',', Subjects(node).Select(subject => subject.Id))} ({Property(node.Properties, "status")}, {Property(node.Properties, "change")})";

    private bool IsBetweenEntities(GraphRelationship relationship)
        => _nodes[relationship.StartId].Labels[0] == "Entity" && _nodes[relationship.EndId].Labels[0] == "Entity";

    private bool Fits(GraphRelationship relationship, string start, string type, string end)
    {
        if (type != Any && relationship.Type != type)
            return false;
        var (from, to) = (_nodes[relationship.StartId], _nodes[relationship.EndId]);
        return (IsNamed(from, start) && IsNamed(to, end)) || (relationship.Type == "COOPERATES_WITH" && IsNamed(from, end) && IsNamed(to, start));
    }

    private static bool HasFacet(GraphRelationship relationship, string facet)
    {
        int at = facet.IndexOf('=', StringComparison.Ordinal);
        return Property(relationship.Properties, facet[..at]) == facet[(at + 1)..];
    }

    private static bool Fits(IReadOnlyDictionary<string, object> properties, SpecObservation wanted)
        => (double)properties["value"] == wanted.Value
            && (wanted.Unit is null || Property(properties, "unit") == wanted.Unit)
            && (wanted.Indicator is null || Property(properties, "indicator").Contains(wanted.Indicator, StringComparison.Ordinal))
            && (wanted.Period is null || Property(properties, "period") == wanted.Period)
            && (wanted.Status is null || Property(properties, "status") == wanted.Status)
            && (wanted.Change is null || Property(properties, "change").Contains(wanted.Change, StringComparison.Ordinal))
            && (wanted.Amount is null || (properties.TryGetValue("amount", out object? amount) && (double)amount == wanted.Amount))
            && (wanted.Approximate is null || (bool)properties["approximate"] == wanted.Approximate);

    private bool HasSubject(GraphNode observation, string? subject) => subject switch
    {
        null => true,
        "none" => !Subjects(observation).Any(),
        _ => Subjects(observation).Any(node => IsNamed(node, subject)),
    };

    private IEnumerable<GraphNode> Subjects(GraphNode observation)
        => graph.Relationships.Where(r => r.Type == "ABOUT" && r.StartId == observation.Id).Select(r => _nodes[r.EndId]);
}
