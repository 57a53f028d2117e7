namespace KnowledgeGraph.Verifying;

/// <summary>Properties of facts, read from graphs that may lack them.</summary>
internal static class FactText
{
    /// <summary>The text of <paramref name="key"/>; empty where it is missing or no text.</summary>
    public static string Of(IReadOnlyDictionary<string, object> properties, string key) => properties.GetValueOrDefault(key) as string ?? "";

    /// <summary>The texts of <paramref name="key"/>; none where it is missing or no list.</summary>
    public static IReadOnlyList<string> ListOf(IReadOnlyDictionary<string, object> properties, string key)
        => properties.GetValueOrDefault(key) is IEnumerable<string> texts ? [.. texts] : [];

    /// <summary>The integer of <paramref name="key"/>; -1 where it is missing or no integer.</summary>
    public static long NumberOf(IReadOnlyDictionary<string, object> properties, string key) => properties.GetValueOrDefault(key) is long number ? number : -1;
}
