using System.Runtime.InteropServices;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Resolving;

/// <summary>An entity of one document while its mentions are gathered.</summary>
internal sealed class ResolvedEntity(string label, string name)
{
    // One to three for nearly all.
    private readonly List<(string Text, string Rule, string PassageId, int Count)> _surfaces = new(1);

    /// <summary>Entity label.</summary>
    public string Label { get; } = label;

    /// <summary>Canonical name.</summary>
    public string Name { get; } = name;

    /// <summary>The id of the node.</summary>
    public EntityId Id { get; } = EntityId.Of(label, name);

    /// <summary>Its place among the document's entities in the order of their first mentions, from 0.</summary>
    public int Number { get; init; }

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
        foreach (ref var form in CollectionsMarshal.AsSpan(_surfaces))
        {
            if (form.Text == surface)
            {
                form.Count++;
                return;
            }
        }
        _surfaces.Add((surface, rule, passageId, 1));
    }

    /// <summary>The finished entity.</summary>
    public Entity ToEntity()
    {
        var surfaces = new SurfaceForm[_surfaces.Count];
        for (int i = 0; i < surfaces.Length; i++)
            surfaces[i] = new SurfaceForm(_surfaces[i].Text, _surfaces[i].Rule, _surfaces[i].PassageId, _surfaces[i].Count);
        if (surfaces.Length > 1)
            Array.Sort(surfaces, static (one, other) => string.CompareOrdinal(one.Text, other.Text));
        return new Entity(Id, Label, Name, surfaces);
    }
}
