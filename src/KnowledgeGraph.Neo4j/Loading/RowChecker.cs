using System.Text;
using KnowledgeGraph.Model;
using KnowledgeGraph.Querying;

namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>Finds what a Neo4j server would refuse, before a whole batch fails for it.</summary>
internal static class RowChecker
{
    /// <summary>Longer texts than this the server's JSON reader refuses.</summary>
    private const int LongestText = 20_000_000;

    /// <summary>Longer ids than this no index takes.</summary>
    private const int LongestId = 8_000;

    /// <summary>Why the node cannot be written, or null.</summary>
    public static string? FaultOf(GraphNode node)
    {
        if (node.Id.Length == 0)
            return "Its id is empty.";
        return Encoding.UTF8.GetByteCount(node.Id) > LongestId ? $"Its id is longer than {LongestId} bytes, which no index of the database takes." : FaultOf(node.Properties);
    }

    /// <summary>Why the properties cannot be written, or null.</summary>
    public static string? FaultOf(IReadOnlyDictionary<string, object> properties)
    {
        foreach (var (key, value) in properties)
        {
            if (FaultOf(value) is { } fault)
                return $"Property '{key}' {fault}";
        }
        return null;
    }

    private static string? FaultOf(object value) => value switch
    {
        string text => text.Length < LongestText ? null : $"is a text of {LongestText} characters or more, which the database's HTTP interface refuses.",
        double number => double.IsFinite(number) ? null : "is not a finite number.",
        long or bool => null,
        IEnumerable<string> texts => texts.Any(text => text is null or { Length: >= LongestText }) ? "holds a text that is missing or too long." : null,
        _ => TemporalText.Of(value) is null ? $"is a {value.GetType().Name}, which is no property value of Neo4j." : null,
    };
}
