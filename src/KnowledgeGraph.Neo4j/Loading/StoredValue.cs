namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>Compares values of the graph with values of the database.</summary>
internal static class StoredValue
{
    /// <summary>True where both are the same type and value; a list of texts and a list of values that are all those texts are the same.</summary>
    public static bool AreEqual(object? wanted, object? stored) => (wanted, stored) switch
    {
        (null, null) => true,
        (string a, string b) => string.Equals(a, b, StringComparison.Ordinal),
        (IEnumerable<object?> a, IEnumerable<object?> b) => a.SequenceEqual(b),
        _ => wanted is not null && wanted.Equals(stored),
    };
}
