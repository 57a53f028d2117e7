namespace KnowledgeGraph.Tests.Specs;

/// <summary>One case of a YAML file: a text and what its graph must hold and must not hold. README.md tells the keys.</summary>
internal sealed class SpecCase
{
    public string Name { get; init; } = "";

    /// <summary>The file's bytes are exactly this, in UTF-8.</summary>
    public string Text { get; init; } = "";

    /// <summary>Goes into the manifest; without it the text tells its own title.</summary>
    public string? Title { get; init; }

    /// <summary>Goes into the manifest; without it the text tells its own year.</summary>
    public int? Year { get; init; }

    /// <summary>Why the case does not hold yet; null for a case that must hold.</summary>
    public string? Gap { get; init; }

    /// <summary>Label → names, each the canonical name or an alias of a node with the label.</summary>
    public Dictionary<string, List<string>> Entities { get; init; } = [];

    /// <summary>Label (Entity for any) → names that no node with the label may have.</summary>
    public Dictionary<string, List<string>> Absent { get; init; } = [];

    /// <summary>Names that must belong to one node.</summary>
    public List<List<string>> Same { get; init; } = [];

    /// <summary>Names that must belong to nodes of their own.</summary>
    public List<List<string>> Distinct { get; init; } = [];

    /// <summary>[start, TYPE, end, key=value …]; done unless status=… says otherwise.</summary>
    public List<List<string>> Relations { get; init; } = [];

    /// <summary>[start, TYPE, end, key=value …], * for any name or type; whatever fits all of it must not be there.</summary>
    public List<List<string>> AbsentRelations { get; init; } = [];

    public List<SpecObservation> Observations { get; init; } = [];

    public List<SpecObservation> AbsentObservations { get; init; } = [];

    public List<SpecMention> Mentions { get; init; } = [];

    /// <summary>[name, property, value] of an entity.</summary>
    public List<List<string>> Properties { get; init; } = [];

    /// <summary>How many things the case asks for.</summary>
    public int Expectations => Entities.Count + Absent.Count + Same.Count + Distinct.Count + Relations.Count + AbsentRelations.Count
        + Observations.Count + AbsentObservations.Count + Mentions.Count + Properties.Count;
}
