using System.Security.Cryptography;
using Microsoft.Extensions.Logging;
using Polly;
using Polly.Retry;

namespace KnowledgeGraph.Neo4j.Transports;

/// <summary>Sends a request again after a passing error: after 1 s, then twice as long each time, 20% more or less, until <paramref name="retryFor"/>
/// is over. Every request may be repeated: loads write with MERGE, and what a lost answer had done already is not done twice.</summary>
internal sealed partial class RetryingTransport(ITransport inner, TimeSpan retryFor, TimeProvider time, ILogger<RetryingTransport> logger) : ITransport, IDisposable
{
    private const double Jitter = 0.2;
    private static readonly TimeSpan _first = TimeSpan.FromSeconds(1);
    private static readonly ResiliencePropertyKey<Attempts> _attempts = new("attempts");
    private readonly ResiliencePipeline<Answer> _pipeline = Pipeline(retryFor, time, logger);
    private volatile bool _hasAnswered;

    /// <inheritdoc/>
    public async ValueTask<Answer> RunAsync(Request request, CancellationToken cancellationToken)
    {
        var attempts = new Attempts(time.GetTimestamp(), () => _hasAnswered);
        var context = ResilienceContextPool.Shared.Get(cancellationToken);
        context.Properties.Set(_attempts, attempts);
        try
        {
            var answer = await _pipeline.ExecuteAsync(
                static (context, state) => state.inner.RunAsync(state.request, context.CancellationToken), context, (inner, request)).ConfigureAwait(false);
            _hasAnswered = true;
            return answer with { Retries = attempts.Retries };
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    /// <summary>Closes the connections of the transport inside.</summary>
    public void Dispose() => (inner as IDisposable)?.Dispose();

    private static ResiliencePipeline<Answer> Pipeline(TimeSpan retryFor, TimeProvider time, ILogger logger) =>
        new ResiliencePipelineBuilder<Answer> { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions<Answer>
            {
                MaxRetryAttempts = int.MaxValue,
                ShouldHandle = tried => ValueTask.FromResult(tried.Outcome.Exception is ServerException fault
                    && AttemptsOf(tried.Context).MayRepeat(fault) && time.GetElapsedTime(AttemptsOf(tried.Context).Started) < retryFor),
                DelayGenerator = tried => ValueTask.FromResult<TimeSpan?>(Delay(tried.AttemptNumber)),
                OnRetry = tried =>
                {
                    AttemptsOf(tried.Context).Retries++;
                    LogRetry(logger, ((ServerException)tried.Outcome.Exception!).Code, tried.RetryDelay);
                    return ValueTask.CompletedTask;
                },
            })
            .Build();

    private static Attempts AttemptsOf(ResilienceContext context) => context.Properties.GetValue(_attempts, null!);

    private static TimeSpan Delay(int attempt)
    {
        // Two loads that met once must not meet again: no two wait equally long.
        var jitter = (RandomNumberGenerator.GetInt32(2_001) / 1_000.0) - 1;
        return _first * Math.Pow(2, Math.Min(attempt, 5)) * (1 + (jitter * Jitter));
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Neo4j: {Code}; sent again after {Delay}")]
    private static partial void LogRetry(ILogger logger, string code, TimeSpan delay);

    /// <summary>One request's tries.</summary>
    private sealed class Attempts(long started, Func<bool> hasAnswered)
    {
        public long Started { get; } = started;

        public int Retries { get; set; }

        /// <summary>A server that never answered is rather a wrong address than a restart: the person need not wait to hear so.</summary>
        public bool MayRepeat(ServerException fault) => fault.IsPassing && (fault.Code != ServerException.NotThere || hasAnswered());
    }
}
