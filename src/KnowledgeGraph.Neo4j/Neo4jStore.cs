using KnowledgeGraph.Model;
using KnowledgeGraph.Neo4j.Loading;
using KnowledgeGraph.Neo4j.Transports;
using KnowledgeGraph.Querying;
using KnowledgeGraph.Storing;

namespace KnowledgeGraph.Neo4j;

/// <summary>A Neo4j 5 database as a store. Questions may run at any time and from any thread; of two loads at once the later one takes over.</summary>
internal sealed class Neo4jStore(ITransport transport, Neo4jOptions options, TimeProvider time) : IGraphStore
{
    private readonly ServerFaults _faults = new(options);

    /// <inheritdoc/>
    public async ValueTask<QueryResult> RunAsync(Query query, CancellationToken cancellationToken)
    {
        StatementGuard.Check(query.Statement);
        try
        {
            var answer = await transport.RunAsync(new Request(query.Statement, query.Parameters) { IsRead = true }, cancellationToken).ConfigureAwait(false);
            return new QueryResult(answer.Columns, answer.Rows);
        }
        catch (ServerException fault)
        {
            throw _faults.OfQuestion(fault);
        }
    }

    /// <inheritdoc/>
    public ValueTask<LoadReport> LoadAsync(PropertyGraph graph, LoadOptions options, IProgress<LoadProgress>? progress, CancellationToken cancellationToken) =>
        TellingAsync(() => Loader(progress).RunAsync(graph, options, cancellationToken));

    /// <inheritdoc/>
    public ValueTask<string?> MarkAsync(CancellationToken cancellationToken) =>
        TellingAsync(() => new MarkerStore(transport).MarkAsync(cancellationToken));

    /// <inheritdoc/>
    public ValueTask<LoadReport?> ApplyAsync(GraphChange change, string mark, string ruleVersion, CancellationToken cancellationToken) =>
        TellingAsync(() => Loader(null).ApplyAsync(change, mark, ruleVersion, cancellationToken));

    private GraphLoader Loader(IProgress<LoadProgress>? progress) => new(transport, new BatchLimits(options.BatchRows, options.BatchBytes), time, progress);

    private async ValueTask<T> TellingAsync<T>(Func<Task<T>> act)
    {
        try
        {
            return await act().ConfigureAwait(false);
        }
        catch (ServerException fault)
        {
            throw _faults.OfStore(fault);
        }
    }
}
