using KnowledgeGraph.Pipeline;

namespace KnowledgeGraph.Querying.Routing;

/// <summary>The words that ask for relationships of some types: one entry of <c>relations</c> in <c>questions/words.yaml</c>.</summary>
internal sealed class RelationWords
{
    /// <summary>Reads the entry and closes it.</summary>
    public RelationWords(YamlSection entry)
    {
        Types = entry.Texts("types");
        Of = entry.TextsOrNone("of");
        Words =
        [
            .. Read(entry, "verbs", RelationWay.Told),
            .. Read(entry, "from", RelationWay.From),
            .. Read(entry, "to", RelationWay.To),
            .. Read(entry, "both", RelationWay.Both),
        ];
        entry.Close();
    }

    /// <summary>Types of relationships (MANAGES).</summary>
    public IReadOnlyList<string> Types { get; }

    /// <summary>Types of entities of which they may be asked; empty for all.</summary>
    public IReadOnlyList<string> Of { get; }

    /// <summary>The words, each with the end at which the entity stands.</summary>
    public IReadOnlyList<(string Word, RelationWay Way)> Words { get; }

    private static IEnumerable<(string Word, RelationWay Way)> Read(YamlSection entry, string key, RelationWay way) =>
        entry.TextsOrNone(key).Select(word => (word, way));
}
