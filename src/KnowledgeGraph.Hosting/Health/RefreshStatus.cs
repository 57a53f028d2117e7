using KnowledgeGraph.Refreshing.Reporting;

namespace KnowledgeGraph.Hosting.Health;

/// <summary>What is known of the runs; read and written by any thread.</summary>
internal sealed class RefreshStatus(TimeProvider time)
{
    private readonly Lock _lock = new();
    private RefreshReport? _last;
    private DateTimeOffset? _lastSuccess;
    private string? _problem;
    private DateTimeOffset? _running;

    /// <summary>When the next scheduled run is due; null where none is.</summary>
    public DateTimeOffset? NextRun { get; set; }

    /// <summary>The last run's report; null before the first.</summary>
    public RefreshReport? Last => Locked(() => _last);

    /// <summary>When the last run that succeeded began.</summary>
    public DateTimeOffset? LastSuccess => Locked(() => _lastSuccess);

    /// <summary>Why the last run did not succeed; null where it did.</summary>
    public string? Problem => Locked(() => _problem);

    /// <summary>When the run that is under way began; null between runs.</summary>
    public DateTimeOffset? RunningSince => Locked(() => _running);

    /// <summary>Time since the last success; a clock that was set back gives none. Null before the first success.</summary>
    public TimeSpan? Age => LastSuccess is not { } success ? null : time.GetUtcNow() - success is var age && age > TimeSpan.Zero ? age : TimeSpan.Zero;

    /// <summary>Takes over what runs before the start of the service told, the newest first.</summary>
    public void Load(IEnumerable<RefreshReport> reports)
    {
        var all = reports.Where(r => r.Outcome != RefreshOutcome.DryRun).ToList();
        lock (_lock)
        {
            _last = all.FirstOrDefault();
            _lastSuccess = all.FirstOrDefault(IsSuccess)?.Started;
            _problem = _last?.Problem;
        }
    }

    /// <summary>A run begins.</summary>
    public void Begin()
    {
        lock (_lock)
            _running = time.GetUtcNow();
    }

    /// <summary>A run ended with <paramref name="report"/>, or could not be run for <paramref name="problem"/>.</summary>
    public void End(RefreshReport? report, string? problem)
    {
        lock (_lock)
        {
            _last = report ?? _last;
            _problem = problem ?? report?.Problem;
            if (report is not null && IsSuccess(report))
                _lastSuccess = report.Started;
        }
    }

    /// <summary>No run is under way.</summary>
    public void End()
    {
        lock (_lock)
            _running = null;
    }

    private static bool IsSuccess(RefreshReport report) => report.Outcome is RefreshOutcome.Changed or RefreshOutcome.Unchanged;

    private T Locked<T>(Func<T> read)
    {
        lock (_lock)
            return read();
    }
}
