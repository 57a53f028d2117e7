using System.Collections.Concurrent;
using System.Diagnostics;

namespace KnowledgeGraph.Pipeline;

/// <summary>Adds up how long each stage takes, over all documents and threads.</summary>
internal sealed class StageClock
{
    private readonly ConcurrentDictionary<string, long> _ticks = new(StringComparer.Ordinal);

    /// <summary>The stages by the time they took, the longest first.</summary>
    public IReadOnlyList<StageTime> Times =>
        [.. _ticks.Select(t => new StageTime(t.Key, Stopwatch.GetElapsedTime(0, t.Value))).OrderByDescending(t => t.Time).ThenBy(t => t.Stage, StringComparer.Ordinal)];

    /// <summary>Does the work of <paramref name="stage"/> and notes its time.</summary>
    public T Time<T>(string stage, Func<T> work)
    {
        long started = Stopwatch.GetTimestamp();
        var result = work();
        long ticks = Stopwatch.GetTimestamp() - started;
        _ticks.AddOrUpdate(stage, ticks, (_, before) => before + ticks);
        return result;
    }
}
