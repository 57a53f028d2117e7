using KnowledgeGraph.Model;
using KnowledgeGraph.Neo4j.Transports;
using KnowledgeGraph.Querying;
using KnowledgeGraph.Storing;

namespace KnowledgeGraph.Neo4j;

/// <summary>A Neo4j 5 database as a store. Questions may run at any time and from any thread; loads of one store follow one another.</summary>
internal sealed class Neo4jStore(ITransport transport) : IGraphStore
{
    /// <inheritdoc/>
    public async ValueTask<QueryResult> RunAsync(Query query, CancellationToken cancellationToken)
    {
        var answer = await transport.RunAsync(new Request(query.Statement, query.Parameters) { IsRead = true }, cancellationToken).ConfigureAwait(false);
        return new QueryResult(answer.Columns, answer.Rows);
    }

    /// <inheritdoc/>
    public ValueTask<LoadReport> LoadAsync(PropertyGraph graph, LoadOptions options, IProgress<LoadProgress>? progress, CancellationToken cancellationToken) =>
        throw new GraphStoreException("Loading is not in this build yet.");
}
