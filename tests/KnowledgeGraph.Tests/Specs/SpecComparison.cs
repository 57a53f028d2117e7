using KnowledgeGraph.Model;

namespace KnowledgeGraph.Tests.Specs;

/// <summary>Holds a graph against a case.</summary>
internal sealed class SpecComparison
{
    private readonly SpecCase _case;
    private readonly SpecGraph _graph;
    private readonly List<string> _mismatches = [];

    private SpecComparison(SpecCase item, SpecGraph graph)
    {
        _case = item;
        _graph = graph;
    }

    /// <summary>One sentence for each thing that the case asks for and the graph does not give.</summary>
    public static IReadOnlyList<string> Mismatches(SpecCase item, PropertyGraph graph)
    {
        var comparison = new SpecComparison(item, new SpecGraph(graph));
        comparison.CompareEntities();
        comparison.CompareIdentities();
        comparison.CompareRelations();
        comparison.CompareObservations();
        comparison.CompareMentions();
        return comparison._mismatches;
    }

    private void CompareEntities()
    {
        foreach (var (label, name) in _case.Entities.SelectMany(entry => entry.Value, (entry, name) => (entry.Key, name)))
            Require(_graph.Entities(label, name).Count == 1, $"{label} {name}: found {_graph.Entities(label, name).Count} times");
        foreach (var (label, name) in _case.Absent.SelectMany(entry => entry.Value, (entry, name) => (entry.Key, name)))
            Require(_graph.Entities(label, name).Count == 0, $"{label} {name} must not be there");
        foreach (var property in _case.Properties)
            Require(_graph.Entities("Entity", property[0]).Any(node => SpecGraph.Property(node.Properties, property[1]) == property[2]), $"{property[0]} has no {property[1]} {property[2]}");
    }

    private void CompareIdentities()
    {
        foreach (var names in _case.Same)
        {
            var ids = names.Select(IdsOf).ToList();
            Require(ids.All(each => each.Count == 1 && each.SetEquals(ids[0])), $"{string.Join(" = ", names)} is not one entity");
        }
        foreach (var names in _case.Distinct)
        {
            var ids = names.Select(IdsOf).ToList();
            Require(ids.All(each => each.Count == 1) && ids.SelectMany(each => each).Distinct(StringComparer.Ordinal).Count() == names.Count, $"{string.Join(" ≠ ", names)} are not an entity each");
        }
    }

    private void CompareRelations()
    {
        foreach (var wanted in _case.Relations)
        {
            List<string> pattern = wanted.Exists(part => part.StartsWith("status=", StringComparison.Ordinal)) ? wanted : [.. wanted, "status=done"];
            Require(_graph.Relationships(pattern).Count > 0, $"no {string.Join(' ', pattern)}");
        }
        foreach (var unwanted in _case.AbsentRelations)
            Require(_graph.Relationships(unwanted).Count == 0, $"{string.Join(' ', unwanted)} must not be there");
    }

    private void CompareObservations()
    {
        foreach (var wanted in _case.Observations)
            Require(_graph.Observations(wanted).Count == 1, $"figure {wanted}: found {_graph.Observations(wanted).Count} times");
        foreach (var unwanted in _case.AbsentObservations)
            Require(_graph.Observations(unwanted).Count == 0, $"figure {unwanted} must not be there");
    }

    private void CompareMentions()
    {
        foreach (var mention in _case.Mentions)
        {
            string raw = mention.Raw ?? mention.Surface;
            Require(
                _graph.Mentioned(mention.At, raw.Length, mention.Surface).Any(node => SpecGraph.IsNamed(node, mention.Entity ?? mention.Surface)),
                $"{mention.Surface} at {mention.At} is no mention of {mention.Entity ?? mention.Surface}");
        }
    }

    private HashSet<string> IdsOf(string name) => _graph.Entities("Entity", name).Select(node => node.Id).ToHashSet(StringComparer.Ordinal);

    private void Require(bool holds, string mismatch)
    {
        if (!holds)
            _mismatches.Add(mismatch);
    }
}
