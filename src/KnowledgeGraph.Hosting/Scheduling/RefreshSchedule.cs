using Microsoft.Extensions.Options;
using Quartz;

namespace KnowledgeGraph.Hosting.Scheduling;

/// <summary>Tells when the next run is due: by Quartz's cron expression, or by an interval.</summary>
internal sealed class RefreshSchedule
{
    private readonly CronExpression? _cron;
    private readonly TimeSpan _interval;

    public RefreshSchedule(IOptions<RefreshServiceOptions> options)
    {
        _interval = options.Value.Interval;
        if (!string.IsNullOrEmpty(options.Value.Cron))
            _cron = new CronExpression(options.Value.Cron) { TimeZone = TimeZoneInfo.FindSystemTimeZoneById(options.Value.TimeZone) };
    }

    /// <summary>The first time after <paramref name="now"/>; null for a cron expression whose last time is over.</summary>
    public DateTimeOffset? After(DateTimeOffset now) => _cron is null ? now + _interval : _cron.GetNextValidTimeAfter(now);
}
