using KnowledgeGraph.Model;
using KnowledgeGraph.Pipeline;
using Microsoft.Extensions.Logging.Abstractions;

namespace KnowledgeGraph.Neo4j.Tests.Fixtures;

/// <summary>Graphs of the sample reports.</summary>
internal static class Reports
{
    private static readonly Lazy<PropertyGraph> _all = new(() => Build(Files));

    /// <summary>Of all five.</summary>
    public static PropertyGraph All => _all.Value;

    /// <summary>Of the first three, for tests that load more than once.</summary>
    public static PropertyGraph Three { get; } = Build(Files[..3]);

    /// <summary>Of the first two.</summary>
    public static PropertyGraph Two { get; } = Build(Files[..2]);

    private static string[] Files => [.. Directory.GetFiles(Path.Combine(Neo4jServer.Root, "seeds", "reports"), "*.*")
        .Where(path => Path.GetExtension(path) is ".txt" or ".md" or ".html" && !Path.GetFileName(path).Equals("README.md", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)];

    /// <summary>The graph with every property of one node's changed by <paramref name="edit"/>.</summary>
    public static PropertyGraph With(PropertyGraph graph, string id, Action<SortedDictionary<string, object>> edit) =>
        new(graph.Nodes.Select(node => node.Id == id ? node with { Properties = Edited(node.Properties, edit) } : node), graph.Relationships);

    private static SortedDictionary<string, object> Edited(IReadOnlyDictionary<string, object> properties, Action<SortedDictionary<string, object>> edit)
    {
        var edited = new SortedDictionary<string, object>(properties.ToDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal), StringComparer.Ordinal);
        edit(edited);
        return edited;
    }

    private static PropertyGraph Build(IReadOnlyList<string> files) => new GraphBuilder(new BuildOptions(), NullLoggerFactory.Instance).Build(files, null, CancellationToken.None).Graph;
}
