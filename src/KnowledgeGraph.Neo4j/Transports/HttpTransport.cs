using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Newtonsoft.Json;

namespace KnowledgeGraph.Neo4j.Transports;

/// <summary>Neo4j's HTTP Query API v2 with typed JSON. Bookmarks are chained: each request sees what the ones before it wrote.</summary>
internal sealed class HttpTransport(Neo4jOptions options, IHttpClientFactory clients) : ITransport
{
    private static readonly MediaTypeHeaderValue _typed = new(QueryApiBody.TypedJson);
    private readonly Uri _address = AddressOf(options);
    private volatile IReadOnlyList<string> _bookmarks = [];

    /// <inheritdoc/>
    public async ValueTask<Answer> RunAsync(Request request, CancellationToken cancellationToken)
    {
        var bookmarks = _bookmarks;
        try
        {
            return await SendAsync(request, bookmarks, cancellationToken).ConfigureAwait(false);
        }
        catch (ServerException fault) when (bookmarks.Count > 0 && fault.Code.Contains("Bookmark", StringComparison.Ordinal))
        {
            // The database was wiped or set back: there is nothing left to wait for.
            _bookmarks = [];
            return await SendAsync(request, [], cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<Answer> SendAsync(Request request, IReadOnlyList<string> bookmarks, CancellationToken cancellationToken)
    {
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limited.CancelAfter(options.RequestTimeout);
        try
        {
            using var client = clients.CreateClient(TransportChoice.HttpClientName);
            using var message = Message(request, bookmarks);
            using var response = await client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, limited.Token).ConfigureAwait(false);
            var body = await response.Content.ReadAsByteArrayAsync(limited.Token).ConfigureAwait(false);
            return Read(response, body);
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException or JsonException)
        {
            var code = fault is HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError } ? ServerException.NotThere : ServerException.NoAnswer;
            throw new ServerException(code, fault.Message, fault);
        }
        catch (OperationCanceledException fault) when (!cancellationToken.IsCancellationRequested)
        {
            throw new ServerException(ServerException.TimedOut, $"No answer within {options.RequestTimeout}.", fault);
        }
    }

    private HttpRequestMessage Message(Request request, IReadOnlyList<string> bookmarks)
    {
        var message = new HttpRequestMessage(HttpMethod.Post, _address)
        {
            Content = new ByteArrayContent(QueryApiBody.Of(request, bookmarks)) { Headers = { ContentType = _typed } },
        };
        // A later version may offer more; what this one reads comes first, plain JSON carries errors.
        message.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(QueryApiBody.TypedJson, 1.0));
        message.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json", 0.1));
        if (options.Password is { } password)
            message.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{options.Username}:{password}")));
        return message;
    }

    private Answer Read(HttpResponseMessage response, byte[] body)
    {
        if (response.StatusCode is HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout)
            throw new ServerException(ServerException.NoAnswer, $"The server answers {(int)response.StatusCode}.");
        var type = response.Content.Headers.ContentType?.MediaType ?? string.Empty;
        if (!type.StartsWith("application/", StringComparison.Ordinal))
            throw new ServerException(ServerException.NotNeo4j, $"The server answers {(int)response.StatusCode} with '{type}', not as a Neo4j Query API; Neo4j 5.19 or later is needed.");
        var answer = QueryApiAnswer.Read(body);
        if (answer.Errors.Count > 0)
            throw new ServerException(answer.Errors[0].Code, answer.Errors[0].Message);
        if (!response.IsSuccessStatusCode)
            throw new ServerException(ServerException.NotNeo4j, $"The server answers {(int)response.StatusCode} without a reason.");
        if (answer.Bookmarks.Count > 0)
            _bookmarks = answer.Bookmarks;
        return new Answer(answer.Columns, answer.Rows, answer.Counters);
    }

    private static Uri AddressOf(Neo4jOptions options) =>
        new($"{options.Uri!.GetLeftPart(UriPartial.Path).TrimEnd('/')}/db/{Uri.EscapeDataString(options.Database)}/query/v2");
}
