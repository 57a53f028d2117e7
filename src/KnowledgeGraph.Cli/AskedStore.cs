using KnowledgeGraph.Querying;

namespace KnowledgeGraph.Cli;

/// <summary>What is asked: a graph file, or a Neo4j database.</summary>
internal sealed class AskedStore : IQueryStore, IDisposable
{
    private readonly IDisposable _opened;
    private readonly IQueryStore _store;

    private AskedStore(IDisposable opened, IQueryStore store) => (_opened, _store) = (opened, store);

    /// <summary>The database at <paramref name="neo4j"/>; where that is null the graph file.</summary>
    public static AskedStore Open(string graph, string? neo4j)
    {
        if (neo4j is null)
        {
            var file = GraphFile.Open(graph);
            return new AskedStore(file, file);
        }
        var connection = Neo4jConnection.Open(neo4j);
        return new AskedStore(connection, connection.Store);
    }

    /// <summary>The answer to one statement; throws <see cref="StatementException"/> where it is refused.</summary>
    public ValueTask<QueryResult> RunAsync(Query query, CancellationToken cancellationToken)
        => StatementException.TellAsync(_store, query, cancellationToken);

    /// <inheritdoc/>
    public void Dispose() => _opened.Dispose();
}
