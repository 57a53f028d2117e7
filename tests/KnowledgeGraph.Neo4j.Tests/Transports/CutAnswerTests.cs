using System.Net;
using System.Text;
using KnowledgeGraph.Neo4j.Tests.Fixtures;
using KnowledgeGraph.Querying;
using KnowledgeGraph.Storing;

namespace KnowledgeGraph.Neo4j.Tests.Transports;

/// <summary>Answers that a server seldom gives: cut off, from a proxy, with errors after rows.</summary>
public sealed class CutAnswerTests
{
    private const string Row = """{"data":{"fields":["x"],"values":[[{"$type":"Integer","_value":"1"}]]},"bookmarks":["b1"]}""";

    [Fact]
    public async Task Run_AnswerCutInTheMiddle_IsSentAgain()
    {
        using var server = new Script((HttpStatusCode.Accepted, Row[..40]), (HttpStatusCode.Accepted, Row));

        Assert.Equal(["1"], Shown.Rows(await server.RunAsync()));
        Assert.Equal(2, server.Bodies.Count);
    }

    [Fact]
    public async Task Run_ProxyWithoutServer_IsSentAgain()
    {
        using var server = new Script((HttpStatusCode.ServiceUnavailable, "<html>"), (HttpStatusCode.Accepted, Row));

        Assert.Equal(["1"], Shown.Rows(await server.RunAsync()));
    }

    [Fact]
    public async Task Run_ErrorsWithStatusAccepted_AreThrown()
    {
        using var server = new Script((HttpStatusCode.Accepted, """{"data":{"fields":["x"],"values":[[{"$type":"Integer","_value":"1"}]]},"errors":[{"code":"Neo.ClientError.Statement.ArithmeticError","message":"/ by zero"}]}"""));

        Assert.Equal("/ by zero.", (await Assert.ThrowsAsync<QueryException>(server.RunAsync)).Message);
    }

    [Fact]
    public async Task Run_TransientErrors_AreRetriedUntilTheTimeIsOver()
    {
        const string busy = """{"errors":[{"code":"Neo.TransientError.Transaction.DeadlockDetected","message":"locked"}]}""";
        using var server = new Script((HttpStatusCode.Accepted, busy));

        var fault = await Assert.ThrowsAsync<GraphStoreException>(server.RunAsync);

        Assert.Contains("tried for 30 s", fault.Message, StringComparison.Ordinal);
        // After 1, 2, 4, 8 and 16 s, each 20% more or less: the sixth try starts past 24.8 s, the seventh, if any, is the last.
        Assert.InRange(server.Bodies.Count, 6, 7);
    }

    [Theory]
    [InlineData("Neo.TransientError.Transaction.Terminated")]
    [InlineData("Neo.TransientError.Transaction.LockClientStopped")]
    [InlineData("Neo.ClientError.Security.Unauthorized")]
    public async Task Run_ErrorsThatDoNotPass_AreNotSentAgain(string code)
    {
        using var server = new Script((HttpStatusCode.Accepted, $$"""{"errors":[{"code":"{{code}}","message":"no"}]}"""));

        await Assert.ThrowsAsync<GraphStoreException>(server.RunAsync);
        Assert.Single(server.Bodies);
    }

    [Fact]
    public async Task Run_AfterAnAnswer_WaitsForItsBookmarkAndAsksTyped()
    {
        using var server = new Script((HttpStatusCode.Accepted, Row));

        await server.RunAsync();
        await server.RunAsync();

        Assert.Contains("\"bookmarks\":[]", server.Bodies[0], StringComparison.Ordinal);
        Assert.Contains("\"bookmarks\":[\"b1\"]", server.Bodies[1], StringComparison.Ordinal);
        Assert.Contains("\"accessMode\":\"READ\"", server.Bodies[0], StringComparison.Ordinal);
        Assert.Equal("application/vnd.neo4j.query; q=1.0, application/json; q=0.1", server.Accept);
    }

    [Fact]
    public async Task Run_PageOfAnotherProgram_SaysWhatIsNeeded()
    {
        using var server = new Script((HttpStatusCode.OK, "<html>")) { MediaType = "text/html" };

        Assert.Contains("not as a Neo4j Query API", (await Assert.ThrowsAsync<GraphStoreException>(server.RunAsync)).Message, StringComparison.Ordinal);
    }

    /// <summary>A server that gives its answers in turn, the last one for ever, with a clock that does not wait.</summary>
    private sealed class Script : IDisposable
    {
        private readonly TestStore _store;
        private readonly (HttpStatusCode Status, string Body)[] _answers;

        public Script(params (HttpStatusCode Status, string Body)[] answers)
        {
            _answers = answers;
            _store = new TestStore(new Neo4jOptions { Uri = new Uri("http://neo4j.example:7474") }, new ImpatientTime(), () => new Handler(this));
        }

        public string MediaType { get; init; } = "application/vnd.neo4j.query";

        public List<string> Bodies { get; } = [];

        public string? Accept { get; private set; }

        public async Task<QueryResult> RunAsync() => await _store.Store.RunAsync(new Query("RETURN 1 AS x"), TestStore.Cancellation);

        public void Dispose() => _store.Dispose();

        private sealed class Handler(Script script) : HttpMessageHandler
        {
            protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
            {
                var (status, body) = script._answers[Math.Min(script.Bodies.Count, script._answers.Length - 1)];
                script.Bodies.Add(await request.Content!.ReadAsStringAsync(cancellationToken));
                script.Accept = request.Headers.Accept.ToString();
                return new HttpResponseMessage(status) { Content = new StringContent(body, Encoding.UTF8, script.MediaType) };
            }
        }
    }

    /// <summary>Every wait is over at once, and the clock has moved on by it.</summary>
    private sealed class ImpatientTime : TimeProvider
    {
        private long _now;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Interlocked.Read(ref _now);

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            if (dueTime > TimeSpan.Zero)
                Interlocked.Add(ref _now, dueTime.Ticks);
            return System.CreateTimer(callback, state, dueTime > TimeSpan.Zero ? TimeSpan.FromMilliseconds(1) : dueTime, period);
        }
    }
}
