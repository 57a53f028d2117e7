using KnowledgeGraph.Model;
using KnowledgeGraph.Querying;

namespace KnowledgeGraph.Cli;

/// <summary>A graph file opened for asking.</summary>
internal sealed class GraphFile : IDisposable
{
    /// <summary>Where a graph is written and looked for when no option says otherwise.</summary>
    public const string DefaultPath = "graph.kg";

    private readonly IQueryStore _store;

    private GraphFile(IQueryStore store) => _store = store;

    /// <summary>Opens <paramref name="path"/>; throws <see cref="UsageException"/> where there is no such file.</summary>
    public static GraphFile Open(string path)
    {
        if (!File.Exists(path))
            throw new UsageException($"There is no graph at '{path}'. Write one with 'kg build', or name another with --graph.");
        throw new UsageException("Graph files cannot be read yet.");
    }

    /// <summary>The answer to one statement; throws <see cref="StatementException"/> where it is refused.</summary>
    public async Task<QueryResult> RunAsync(Query query, CancellationToken cancellation)
    {
        try
        {
            return await _store.RunAsync(query, cancellation).ConfigureAwait(false);
        }
        catch (QueryException refusal)
        {
            throw new StatementException(query.Statement, refusal);
        }
    }

    /// <summary>Every node and relationship, for what goes over the whole graph.</summary>
    public PropertyGraph ReadGraph() => throw new UsageException("Graph files cannot be read yet.");

    /// <inheritdoc/>
    public void Dispose() => (_store as IDisposable)?.Dispose();
}
