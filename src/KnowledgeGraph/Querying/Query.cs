namespace KnowledgeGraph.Querying;

/// <summary>A statement with its parameters.</summary>
/// <param name="Statement">One Cypher statement, without a closing semicolon or with one.</param>
/// <param name="Parameters">By name without <c>$</c>; values are null, bool, long, double, string, a date, time or duration of the kinds that <see cref="TemporalText"/> writes, or lists and maps of these.</param>
public sealed record Query(string Statement, IReadOnlyDictionary<string, object?> Parameters)
{
    /// <summary>A statement that takes no parameters.</summary>
    public Query(string statement)
        : this(statement, new Dictionary<string, object?>(StringComparer.Ordinal))
    {
    }
}
