namespace KnowledgeGraph.Model;

/// <summary>A relationship of the finished graph; at most one per start, type and end.</summary>
/// <param name="Type">UPPER_SNAKE name from the schema.</param>
/// <param name="StartId">Id of the start node.</param>
/// <param name="EndId">Id of the end node.</param>
/// <param name="Properties">As <see cref="GraphNode.Properties"/>.</param>
public sealed record GraphRelationship(string Type, string StartId, string EndId, IReadOnlyDictionary<string, object> Properties)
{
    // Null for the id that ends and type make: a graph of millions of relationships need not hold those texts.
    private readonly string? _ownId;

    /// <summary>A relationship with any id; graphs read from documents have the id that ends and type make.</summary>
    public GraphRelationship(string id, string type, string startId, string endId, IReadOnlyDictionary<string, object> properties)
        : this(type, startId, endId, properties) => Id = id;

    /// <summary>Unique over all relationships: start id, type and end id joined by <c>|</c>, made anew at each call.</summary>
    public string Id
    {
        get => _ownId ?? string.Concat([StartId, "|", Type, "|", EndId]);
        init => _ownId = IsJoined(value) ? null : value;
    }

    /// <summary>True for the id that ends and type make.</summary>
    public bool HasJoinedId => _ownId is null;

    private bool IsJoined(string id)
    {
        int behind = StartId.Length + 1 + Type.Length;
        return id.Length == behind + 1 + EndId.Length
            && id.StartsWith(StartId, StringComparison.Ordinal) && id[StartId.Length] == '|'
            && string.CompareOrdinal(id, StartId.Length + 1, Type, 0, Type.Length) == 0 && id[behind] == '|'
            && id.EndsWith(EndId, StringComparison.Ordinal);
    }
}
