namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>Which documents a row rests on, told by the row itself, in the graph as in the database.</summary>
internal static class RowDocuments
{
    private static readonly string[] _none = [string.Empty];

    /// <summary>Ids of documents; one empty id where the row does not tell any.</summary>
    public static IEnumerable<string> OfNode<T>(string keyLabel, string id, IReadOnlyDictionary<string, T> properties)
    {
        if (Listed(properties) is { } documents)
            return documents;
        return keyLabel switch
        {
            KeyLabel.Report => [id],
            KeyLabel.Passage => OfPassage(id),
            KeyLabel.Observation when id.StartsWith(KeyLabel.ObservationPrefix, StringComparison.Ordinal) => OfPassage(id[KeyLabel.ObservationPrefix.Length..]),
            _ => _none,
        };
    }

    /// <summary>Those of the relationship itself, else those of its start: a passage, a figure or a report.</summary>
    public static IEnumerable<string> OfRelationship<T>(string? startLabel, string startId, IReadOnlyDictionary<string, T> properties) =>
        Listed(properties) ?? OfNode(startLabel ?? string.Empty, startId, new Dictionary<string, T>(StringComparer.Ordinal));

    private static string[] OfPassage(string id)
    {
        var hash = id.LastIndexOf('#');
        return hash < 0 ? _none : [id[..hash]];
    }

    private static IEnumerable<string>? Listed<T>(IReadOnlyDictionary<string, T> properties)
    {
        if (!properties.TryGetValue("documents", out var listed) || listed is not IEnumerable<object?> values)
            return null;
        var documents = values.OfType<string>().ToList();
        return documents.Count == 0 ? null : documents;
    }
}
