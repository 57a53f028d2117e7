using KnowledgeGraph.Hosting.Health;
using KnowledgeGraph.Hosting.Metering;
using KnowledgeGraph.Refreshing;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace KnowledgeGraph.Hosting.Scheduling;

/// <summary>Runs the refresh at start, when the schedule says so, and when the folders changed: one after the other, never two at once.</summary>
internal sealed partial class RefreshJob(
    Refresher refresher, RefreshSchedule schedule, FolderWatch watch, RefreshStatus status, RefreshMetrics metrics,
    IOptions<RefreshServiceOptions> options, TimeProvider time, ILogger<RefreshJob> logger) : BackgroundService
{
    /// <summary>The clock is looked at this often while waiting, so that a clock that is set does not delay a run for long.</summary>
    private static readonly TimeSpan _look = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The host goes on starting meanwhile.
        await Task.Yield();
        status.Load(refresher.Reports);
        try
        {
            if (options.Value.RunAtStart)
                await RunAsync("start", stoppingToken).ConfigureAwait(false);
            while (true)
            {
                string cause = await WaitAsync(stoppingToken).ConfigureAwait(false);
                await RunAsync(cause, stoppingToken).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            LogStopped();
        }
    }

    /// <summary>What the next run is for, when it is due.</summary>
    private async Task<string> WaitAsync(CancellationToken stoppingToken)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        var changed = watch.ChangedAsync(either.Token);
        var due = DueAsync(either.Token);
        var first = await Task.WhenAny(changed, due).ConfigureAwait(false);
        stoppingToken.ThrowIfCancellationRequested();
        await either.CancelAsync().ConfigureAwait(false);
        await Task.WhenAll(changed, due).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return first == changed ? "change" : "schedule";
    }

    private async Task DueAsync(CancellationToken cancellationToken)
    {
        var before = time.GetUtcNow();
        var next = schedule.After(before);
        while (true)
        {
            status.NextRun = next;
            var now = time.GetUtcNow();
            if (now >= next)
                return;
            if (now < before)
                next = schedule.After(now);
            before = now;
            var left = (next ?? DateTimeOffset.MaxValue) - now;
            await Task.Delay(left < _look ? left : _look, time, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task RunAsync(string cause, CancellationToken stoppingToken)
    {
        LogBegins(cause);
        status.Begin();
        try
        {
            var report = await Task.Run(() => refresher.RunAsync(RefreshMode.Normal, null, stoppingToken), stoppingToken).ConfigureAwait(false);
            status.End(report, null);
            metrics.Add(report);
        }
        catch (RefreshException fault)
        {
            // Another process works on the workspace, or it cannot be written: the next run tries again.
            LogNotRun(fault.Message);
            status.End(null, fault.Message);
            metrics.AddNotRun();
        }
        finally
        {
            status.End();
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "A refresh begins; cause: {Cause}")]
    private partial void LogBegins(string cause);

    [LoggerMessage(Level = LogLevel.Error, Message = "The refresh did not run: {Reason}")]
    private partial void LogNotRun(string reason);

    [LoggerMessage(Level = LogLevel.Information, Message = "Stopped; a refresh that was under way is finished by the next")]
    private partial void LogStopped();
}
