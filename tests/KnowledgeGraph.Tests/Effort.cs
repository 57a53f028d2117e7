using System.Diagnostics;

namespace KnowledgeGraph.Tests;

/// <summary>Measures what a step costs in a test that must end soon: the lesser of the clock and of the process's processor time, so that neither
/// other programs nor tests beside it make it fail.</summary>
internal readonly struct Effort
{
    private readonly long _started;
    private readonly TimeSpan _worked;

    private Effort(long started, TimeSpan worked) => (_started, _worked) = (started, worked);

    /// <summary>Since <see cref="Start"/>.</summary>
    public TimeSpan Elapsed
    {
        get
        {
            var (clock, work) = (Stopwatch.GetElapsedTime(_started), Environment.CpuUsage.TotalTime - _worked);
            return clock < work ? clock : work;
        }
    }

    /// <summary>Begins.</summary>
    public static Effort Start() => new(Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
}
