using System.Diagnostics;
using System.Globalization;

namespace KnowledgeGraph.StoreBenchmarks;

/// <summary>Times queries: ten rounds to warm up, then the median of seven.</summary>
internal static class Rounds
{
    private const int WarmUp = 10;
    private const int Timed = 7;

    public static async Task<StudyRun> TimeAsync(Func<Task<IReadOnlyList<string>>> run)
    {
        IReadOnlyList<string> rows = [];
        var times = new List<double>();
        for (int round = -WarmUp; round < Timed; round++)
        {
            long start = Stopwatch.GetTimestamp();
            rows = await run();
            if (round >= 0)
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }
        times.Sort();
        return new StudyRun(times[Timed / 2], rows);
    }

    public static string Text(object? value) => value switch
    {
        double number => Math.Round(number, 6).ToString("0.######", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "null",
    };
}
