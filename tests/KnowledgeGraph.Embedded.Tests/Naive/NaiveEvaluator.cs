using KnowledgeGraph.Model;

namespace KnowledgeGraph.Embedded.Tests.Naive;

/// <summary>Answers patterns by trying every node and every relationship at every place; slow, and simple enough to be right.</summary>
internal sealed class NaiveEvaluator
{
    private readonly PropertyGraph _graph;
    private readonly Dictionary<string, GraphNode> _nodes;

    public NaiveEvaluator(PropertyGraph graph)
    {
        _graph = graph;
        _nodes = graph.Nodes.ToDictionary(node => node.Id, StringComparer.Ordinal);
    }

    public List<Dictionary<string, object?>> Rows(IEnumerable<NaiveMatch> matches)
    {
        var rows = new List<Dictionary<string, object?>> { new(StringComparer.Ordinal) };
        foreach (var match in matches)
            rows = [.. rows.SelectMany(row => Extend(row, match))];
        return rows;
    }

    public bool Exists(IReadOnlyDictionary<string, object?> row, NaivePath path)
        => Walks(new Dictionary<string, object?>(row, StringComparer.Ordinal), [path], 0, 0, []).Any();

    private List<Dictionary<string, object?>> Extend(Dictionary<string, object?> row, NaiveMatch match)
    {
        var found = Walks(row, match.Paths, 0, 0, []).Where(r => match.Where is null || match.Where.Value(this, r) == true).ToList();
        if (found.Count > 0 || !match.IsOptional)
            return found;
        var empty = new Dictionary<string, object?>(row, StringComparer.Ordinal);
        foreach (string name in match.Paths.SelectMany(p => p.Nodes.Select(n => n.Name).Concat(p.Steps.Select(s => s.Name))))
            empty.TryAdd(name, null);
        return [empty];
    }

    // Binds node `at` of path `path`, then the step to the next; `used` are the relationships taken so far in this MATCH.
    private IEnumerable<Dictionary<string, object?>> Walks(
        Dictionary<string, object?> row, IReadOnlyList<NaivePath> paths, int path, int at, HashSet<GraphRelationship> used)
    {
        if (path == paths.Count)
            return [row];
        var pattern = paths[path].Nodes[at];
        return _graph.Nodes
            .Where(node => (pattern.Label is null || node.Labels.Contains(pattern.Label)) && (!row.TryGetValue(pattern.Name, out object? known) || ReferenceEquals(known, node)))
            .SelectMany(node => Step(With(row, pattern.Name, node), node, paths, path, at, used));
    }

    private IEnumerable<Dictionary<string, object?>> Step(
        Dictionary<string, object?> row, GraphNode node, IReadOnlyList<NaivePath> paths, int path, int at, HashSet<GraphRelationship> used)
    {
        if (at == paths[path].Steps.Count)
            return Walks(row, paths, path + 1, 0, used);
        var step = paths[path].Steps[at];
        return Trails(node, step, used, step.Most == 0 ? 1 : step.Most).SelectMany(trail =>
        {
            object value = step.Most == 0 ? trail.Taken[0] : trail.Taken;
            var next = paths[path].Nodes[at + 1];
            if (row.TryGetValue(next.Name, out object? known) && !ReferenceEquals(known, trail.End))
                return [];
            return Walks(With(With(row, step.Name, value), next.Name, trail.End), paths, path, at + 1, [.. used, .. trail.Taken]);
        });
    }

    private IEnumerable<(GraphNode End, List<GraphRelationship> Taken)> Trails(GraphNode from, NaiveStep step, HashSet<GraphRelationship> used, int most)
    {
        foreach (var relationship in _graph.Relationships.Where(r => !used.Contains(r) && (step.Types.Count == 0 || step.Types.Contains(r.Type))))
        {
            foreach (string end in Ends(from.Id, step.Direction, relationship))
            {
                var node = _nodes[end];
                yield return (node, [relationship]);
                if (most == 1)
                    continue;
                foreach (var (last, taken) in Trails(node, step, [.. used, relationship], most - 1))
                    yield return (last, [relationship, .. taken]);
            }
        }
    }

    private static IEnumerable<string> Ends(string from, int direction, GraphRelationship relationship)
    {
        if (direction >= 0 && relationship.StartId == from)
            yield return relationship.EndId;
        if (direction <= 0 && relationship.EndId == from && (direction < 0 || relationship.StartId != from))
            yield return relationship.StartId;
    }

    private static Dictionary<string, object?> With(Dictionary<string, object?> row, string name, object value)
        => new(row, StringComparer.Ordinal) { [name] = value };
}
