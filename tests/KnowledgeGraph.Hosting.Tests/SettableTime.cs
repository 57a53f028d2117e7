namespace KnowledgeGraph.Hosting.Tests;

/// <summary>A clock that stands still until the test moves it; timers go off when it passes them.</summary>
internal sealed class SettableTime : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly List<Timer> _timers = [];
    private DateTimeOffset _now = new(2030, 1, 1, 8, 0, 0, TimeSpan.Zero);
    private TimeSpan _passed;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>Timers that wait.</summary>
    public int Waiting => Locked(() => _timers.Count);

    public override DateTimeOffset GetUtcNow() => Locked(() => _now);

    public override long GetTimestamp() => Locked(() => _passed.Ticks);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Time passes.</summary>
    public void Pass(TimeSpan time)
    {
        List<Timer> due;
        lock (_lock)
        {
            _passed += time;
            _now += time;
            due = [.. _timers.Where(t => t.Due <= _passed)];
            _timers.RemoveAll(due.Contains);
        }
        due.ForEach(t => t.Ring());
    }

    /// <summary>Somebody sets the wall clock; no time passes.</summary>
    public void Set(DateTimeOffset now)
    {
        lock (_lock)
            _now = now;
    }

    private T Locked<T>(Func<T> read)
    {
        lock (_lock)
            return read();
    }

    private sealed class Timer(SettableTime time, Action ring) : ITimer
    {
        public TimeSpan Due { get; private set; }

        public void Ring() => ring();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (time._lock)
            {
                time._timers.Remove(this);
                if (dueTime == Timeout.InfiniteTimeSpan)
                    return true;
                Due = time._passed + dueTime;
                time._timers.Add(this);
            }
            if (dueTime <= TimeSpan.Zero)
                time.Pass(TimeSpan.Zero);
            return true;
        }

        public void Dispose()
        {
            lock (time._lock)
                time._timers.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
