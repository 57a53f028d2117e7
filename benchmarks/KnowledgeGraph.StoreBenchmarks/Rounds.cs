using System.Diagnostics;
using System.Globalization;

namespace KnowledgeGraph.StoreBenchmarks;

/// <summary>Times queries: ten rounds or five seconds to warm up, then the median of seven rounds, of fewer where they take more than fifteen seconds.</summary>
internal static class Rounds
{
    private const int WarmUp = 10;
    private const int Timed = 7;

    private static readonly TimeSpan WarmUpTime = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan TimedTime = TimeSpan.FromSeconds(15);

    public static async Task<StudyRun> TimeAsync(Func<Task<IReadOnlyList<string>>> run)
    {
        await RepeatAsync(run, WarmUp, WarmUpTime);
        var (rows, times) = await RepeatAsync(run, Timed, TimedTime);
        times.Sort();
        return new StudyRun(times[times.Count / 2], rows);
    }

    private static async Task<(IReadOnlyList<string> Rows, List<double> Times)> RepeatAsync(Func<Task<IReadOnlyList<string>>> run, int most, TimeSpan time)
    {
        var times = new List<double>();
        long begin = Stopwatch.GetTimestamp();
        IReadOnlyList<string> rows = [];
        while (times.Count < most && (times.Count == 0 || Stopwatch.GetElapsedTime(begin) < time))
        {
            long start = Stopwatch.GetTimestamp();
            rows = await run();
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }
        return (rows, times);
    }

    public static string Text(object? value) => value switch
    {
        double number => Math.Round(number, 6).ToString("0.######", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "null",
    };
}
