namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>Labels, types and keys inside a statement, where no parameter may stand.</summary>
internal static class CypherName
{
    /// <summary>The name in backticks, so that no name can end the place it stands in.</summary>
    public static string Of(string name) => $"`{name.Replace("`", "``", StringComparison.Ordinal)}`";

    /// <summary><c>:`A`:`B`</c> for labels, the empty text for none.</summary>
    public static string Labels(IEnumerable<string> names) => string.Concat(names.Select(name => ":" + Of(name)));

    /// <summary><c>:`A`|`B`</c> for relationship types.</summary>
    public static string AnyOf(IEnumerable<string> names) => ":" + string.Join('|', names.Select(Of));
}
