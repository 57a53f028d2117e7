namespace KnowledgeGraph.Neo4j.Transports;

/// <summary>One statement for the server.</summary>
/// <param name="Statement">Cypher.</param>
/// <param name="Parameters">In the forms of <see cref="Querying.Query.Parameters"/>.</param>
internal sealed record Request(string Statement, IReadOnlyDictionary<string, object?> Parameters)
{
    /// <summary>A statement that takes no parameters.</summary>
    public Request(string statement)
        : this(statement, new Dictionary<string, object?>(StringComparer.Ordinal))
    {
    }

    /// <summary>True where the server is to refuse any write.</summary>
    public bool IsRead { get; init; }
}
