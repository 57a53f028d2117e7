using KnowledgeGraph.Model;

namespace KnowledgeGraph.Refreshing.Reporting;

/// <summary>Tells the facts (relationships between entities, and figures) of a change in words.</summary>
internal sealed class FactFinder
{
    private const string Observation = "Observation";
    private const string About = "ABOUT";

    /// <summary>What joins reports, passages and figures is no fact of its own.</summary>
    private static readonly string[] _bonds = ["HAS_PASSAGE", "MENTIONS", "STATED_IN", About];

    private readonly GraphChange _change;
    private readonly Dictionary<string, string> _subjects;

    public FactFinder(GraphChange change)
    {
        _change = change;
        _subjects = change.Relationships.Select(c => c.After ?? c.Before!).Where(r => r.Type == About)
            .DistinctBy(r => r.StartId, StringComparer.Ordinal)
            .ToDictionary(r => r.StartId, r => NameOf(r.EndId), StringComparer.Ordinal);
    }

    /// <summary>The changes, at most <paramref name="listed"/> of each kind listed. A figure that only moved within its document is no change.</summary>
    public FactChanges Find(int before, int listed)
    {
        var relationships = _change.Relationships.Where(c => !_bonds.Contains((c.After ?? c.Before!).Type, StringComparer.Ordinal)).ToList();
        var figures = _change.Nodes.Where(c => (c.After ?? c.Before!).Labels.Contains(Observation, StringComparer.Ordinal)).ToList();
        int net = relationships.Sum(c => Step(c)) + figures.Sum(c => Step(c));
        var (came, went) = Unmoved(figures);
        var added = relationships.Where(c => c.Before is null).Select(c => Tell(c.After!)).Concat(came).ToList();
        var removed = relationships.Where(c => c.After is null).Select(c => Tell(c.Before!)).Concat(went).ToList();
        var changed = relationships.Where(c => c is { Before: not null, After: not null }).Select(c => Tell(c.Before!, c.After!)).ToList();
        return new FactChanges
        {
            Before = before,
            After = before + net,
            AddedCount = added.Count,
            RemovedCount = removed.Count,
            ChangedCount = changed.Count,
            Added = Listed(added, listed),
            Removed = Listed(removed, listed),
            Changed = Listed(changed, listed),
        };
    }

    private static int Step<T>(ElementChange<T> change)
        where T : class
        => (change.After is null ? 0 : 1) - (change.Before is null ? 0 : 1);

    /// <summary>New and old figures without the pairs that say the same: a sentence put in above a figure gives it another passage number, not another value.</summary>
    private (List<FactChange> Came, List<FactChange> Went) Unmoved(List<ElementChange<GraphNode>> figures)
    {
        var went = figures.Select(c => c.Before).OfType<GraphNode>().Select(Tell).ToList();
        var left = went.CountBy(KeyOf, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var came = new List<FactChange>();
        foreach (var figure in figures.Select(c => c.After).OfType<GraphNode>().Select(Tell))
        {
            if (left.GetValueOrDefault(KeyOf(figure)) > 0)
                left[KeyOf(figure)]--;
            else
                came.Add(figure);
        }
        return (came, [.. went.Where(f => left[KeyOf(f)]-- > 0)]);
    }

    private static string KeyOf(FactChange figure) => $"{figure.Fact}\n{figure.Quote}\n{figure.Documents[0]}";

    private static IReadOnlyList<FactChange> Listed(List<FactChange> facts, int listed)
        => [.. facts.OrderBy(f => f.Fact, StringComparer.Ordinal).ThenBy(f => f.Quote, StringComparer.Ordinal).Take(listed)];

    private static FactChange Tell(GraphRelationship relationship)
        => new($"{NameOf(relationship.StartId)} {relationship.Type} {NameOf(relationship.EndId)}", Text(relationship.Properties, "quote"), (IReadOnlyList<string>)relationship.Properties["documents"], []);

    private static FactChange Tell(GraphRelationship before, GraphRelationship after)
        => Tell(after) with
        {
            Differs = [.. before.Properties.Keys.Union(after.Properties.Keys, StringComparer.Ordinal)
                .Where(key => !PropertyValues.AreEqual(before.Properties.GetValueOrDefault(key), after.Properties.GetValueOrDefault(key)))
                .Order(StringComparer.Ordinal)],
        };

    private FactChange Tell(GraphNode figure)
    {
        string subject = _subjects.TryGetValue(figure.Id, out string? name) ? name + " " : "";
        string period = figure.Properties.TryGetValue("period", out object? value) ? $" ({value})" : "";
        string document = figure.Id[(figure.Id.IndexOf(':', StringComparison.Ordinal) + 1)..figure.Id.LastIndexOf('#')];
        return new FactChange($"{subject}{figure.Properties["indicator"]} {figure.Properties["raw"]}{period}", Text(figure.Properties, "quote"), [document], []);
    }

    private static string NameOf(string id) => id[(id.IndexOf(':', StringComparison.Ordinal) + 1)..];

    private static string Text(IReadOnlyDictionary<string, object> properties, string key) => properties.TryGetValue(key, out object? value) ? (string)value : "";
}
