namespace KnowledgeGraph.Embedded.Searching;

/// <summary>Which texts of which nodes a full-text index holds. Numbers are part of the file format; names are those of the indexes on a server.</summary>
/// <param name="Number">The argument of the index's sections.</param>
/// <param name="Name">The name that queries use.</param>
/// <param name="Label">The nodes with this label are indexed.</param>
/// <param name="Keys">The properties that hold the texts, each a text or a list of texts.</param>
internal sealed record TextIndexDefinition(int Number, string Name, string Label, IReadOnlyList<string> Keys)
{
    public static readonly IReadOnlyList<TextIndexDefinition> All =
    [
        new(0, "entityText", "Entity", ["name", "aliases"]),
        new(1, "passageText", "Passage", ["text"]),
    ];
}
