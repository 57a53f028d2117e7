using KnowledgeGraph.Storing;
using Neo4j.Driver;

namespace KnowledgeGraph.Neo4j.Transports;

/// <summary>The official driver, compiled in with -p:Neo4jDriver=true. Bookmarks are chained as over HTTP; retries are those of <see cref="RetryingTransport"/>.</summary>
internal sealed class BoltTransport : ITransport, IDisposable
{
    private readonly Neo4jOptions _options;
    private readonly IDriver _driver;
    private volatile Bookmarks _bookmarks = Bookmarks.From();

    /// <summary>Connects when first asked. Throws <see cref="GraphStoreException"/> where the address is none for the driver.</summary>
    public BoltTransport(Neo4jOptions options)
    {
        _options = options;
        try
        {
            _driver = GraphDatabase.Driver(options.Uri, options.Password is null ? AuthTokens.None : AuthTokens.Basic(options.Username, options.Password));
        }
        catch (Exception fault) when (fault is NotSupportedException or ArgumentException)
        {
            throw new GraphStoreException($"The address '{options.Uri}' is none for the driver: {fault.Message}", fault);
        }
    }

    /// <inheritdoc/>
    public async ValueTask<Answer> RunAsync(Request request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var session = _driver.AsyncSession(ConfigOf(request));
        try
        {
            // The driver takes no token: the answer is left behind, and closing the session ends the query.
            return await RunAsync(session, request).WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Neo4jException fault)
        {
            throw new ServerException(CodeOf(fault), fault.Message, fault);
        }
        finally
        {
            await CloseAsync(session).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _driver.Dispose();

    private Action<SessionConfigBuilder> ConfigOf(Request request) => session => session
        .WithDatabase(_options.Database)
        .WithDefaultAccessMode(request.IsRead ? AccessMode.Read : AccessMode.Write)
        .WithBookmarks(_bookmarks);

    private async Task<Answer> RunAsync(IAsyncSession session, Request request)
    {
        var parameters = request.Parameters.ToDictionary(parameter => parameter.Key, parameter => BoltValue.Sent(parameter.Value)!, StringComparer.Ordinal);
        var cursor = await session.RunAsync(request.Statement, parameters, transaction => transaction.WithTimeout(_options.RequestTimeout)).ConfigureAwait(false);
        var columns = await cursor.KeysAsync().ConfigureAwait(false);
        var rows = new List<IReadOnlyList<object?>>();
        while (await cursor.FetchAsync().ConfigureAwait(false))
        {
            var record = cursor.Current;
            rows.Add([.. columns.Select(column => BoltValue.Received(record[column]))]);
        }
        var summary = await cursor.ConsumeAsync().ConfigureAwait(false);
        _bookmarks = session.LastBookmarks ?? _bookmarks;
        return new Answer(columns, rows, CountersOf(summary.Counters));
    }

    private static async Task CloseAsync(IAsyncSession session)
    {
        try
        {
            await session.CloseAsync().ConfigureAwait(false);
        }
        catch (Neo4jException)
        {
            // What went wrong was told by the query already; a connection that is gone needs no closing.
        }
    }

    private static LoadCounters CountersOf(ICounters counters) => new(
        counters.NodesCreated,
        counters.NodesDeleted,
        counters.RelationshipsCreated,
        counters.RelationshipsDeleted,
        counters.PropertiesSet,
        counters.LabelsAdded,
        counters.LabelsRemoved);

    private static string CodeOf(Neo4jException fault) => fault switch
    {
        ServiceUnavailableException => ServerException.NotThere,
        SessionExpiredException => ServerException.NoAnswer,
        ConnectionReadTimeoutException => ServerException.TimedOut,
        _ => fault.Code ?? ServerException.NotNeo4j,
    };
}
