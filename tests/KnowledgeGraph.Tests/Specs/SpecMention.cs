namespace KnowledgeGraph.Tests.Specs;

/// <summary>A name at a place of the raw text.</summary>
internal sealed class SpecMention
{
    /// <summary>As the passage has it.</summary>
    public string Surface { get; init; } = "";

    /// <summary>UTF-16 code units before it in the raw text.</summary>
    public int At { get; init; }

    /// <summary>What stands in the raw text, where markup or blanks lie inside the name; the surface where left out.</summary>
    public string? Raw { get; init; }

    /// <summary>A name of the entity; the surface where left out.</summary>
    public string? Entity { get; init; }
}
