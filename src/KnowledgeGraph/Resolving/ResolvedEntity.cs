using KnowledgeGraph.Model;

namespace KnowledgeGraph.Resolving;

/// <summary>An entity of one document while its mentions are gathered.</summary>
internal sealed class ResolvedEntity(string label, string name)
{
    private readonly Dictionary<string, (string Rule, string PassageId, int Count)> _surfaces = new(StringComparer.Ordinal);

    /// <summary>Entity label.</summary>
    public string Label { get; } = label;

    /// <summary>Canonical name.</summary>
    public string Name { get; } = name;

    /// <summary>The id of the node.</summary>
    public EntityId Id { get; } = EntityId.Of(label, name);

    /// <summary>True once a mention of it stands on its own, outside any other name.</summary>
    public bool StandsAlone { get; private set; }

    /// <summary>True for what texts name in passing: it counts only where a fact uses it.</summary>
    public bool IsBackground { get; init; }

    /// <summary>True for a field that a list tells as one.</summary>
    public bool IsListed { get; private set; }

    /// <summary>Notes one occurrence.</summary>
    public void Add(Mention mention, string rule, string passageId)
    {
        StandsAlone |= !mention.IsNested;
        IsListed |= mention.IsListed;
        AddSurface(mention.Surface, rule, passageId);
    }

    /// <summary>Notes a form that stands for it without being a mention (a document number).</summary>
    public void AddSurface(string surface, string rule, string passageId)
    {
        var known = _surfaces.TryGetValue(surface, out var found) ? found : (rule, passageId, 0);
        _surfaces[surface] = (known.Item1, known.Item2, known.Item3 + 1);
    }

    /// <summary>The finished entity.</summary>
    public Entity ToEntity() => new(
        Id,
        Label,
        Name,
        [.. _surfaces.OrderBy(s => s.Key, StringComparer.Ordinal).Select(s => new SurfaceForm(s.Key, s.Value.Rule, s.Value.PassageId, s.Value.Count))]);
}
