using System.Globalization;

namespace KnowledgeGraph.Pipeline;

/// <summary>What a graph file says of itself.</summary>
public static class GraphMetadata
{
    /// <summary>Only what follows from the input: the same reports must give the same bytes on any day and machine.</summary>
    public static IReadOnlyDictionary<string, string> Of(int documents, int passages) => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["documents"] = documents.ToString(CultureInfo.InvariantCulture),
        ["passages"] = passages.ToString(CultureInfo.InvariantCulture),
        ["version"] = typeof(GraphMetadata).Assembly.GetName().Version!.ToString(3),
    };
}
