using KnowledgeGraph.Embedded;
using KnowledgeGraph.Graphing.Schema;
using KnowledgeGraph.Model;
using KnowledgeGraph.Querying;

namespace KnowledgeGraph.Cli;

/// <summary>A graph file opened for asking.</summary>
internal sealed class GraphFile : IQueryStore, IDisposable
{
    /// <summary>Where a graph is written and looked for when no option says otherwise.</summary>
    public const string DefaultPath = "graph.kg";

    private readonly EmbeddedStore _store;

    private GraphFile(EmbeddedStore store) => _store = store;

    /// <summary>Opens <paramref name="path"/>; throws <see cref="SnapshotException"/> where there is no such file or it is not sound.</summary>
    public static GraphFile Open(string path)
    {
        // A label of the schema that this graph happens to lack gives no rows; any other is a slip of the pen.
        // The schema is read only then: most statements do without.
        var schema = new Lazy<GraphSchema>(() => GraphSchema.Load());
        return new GraphFile(EmbeddedStore.Open(path, new EmbeddedStoreOptions
        {
            SchemaLabels = Later(() => schema.Value.Labels.Select(label => label.Name)),
            SchemaTypes = Later(() => schema.Value.RelationshipTypes.Select(type => type.Name)),
        }));
    }

    private static IEnumerable<string> Later(Func<IEnumerable<string>> names)
    {
        foreach (string name in names())
            yield return name;
    }

    /// <summary>The answer to one statement; throws <see cref="StatementException"/> where it is refused.</summary>
    public ValueTask<QueryResult> RunAsync(Query query, CancellationToken cancellationToken)
        => StatementException.TellAsync(_store, query, cancellationToken);

    /// <summary>The version of the program that made the graph; empty where its writer did not note one.</summary>
    public string Version => _store.Metadata.GetValueOrDefault("version") ?? string.Empty;

    /// <summary>Every node and relationship, for what goes over the whole graph.</summary>
    public PropertyGraph ReadGraph() => _store.ReadGraph();

    /// <inheritdoc/>
    public void Dispose() => _store.Dispose();
}
