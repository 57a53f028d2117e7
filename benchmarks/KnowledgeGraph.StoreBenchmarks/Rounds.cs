using System.Diagnostics;
using System.Globalization;

namespace KnowledgeGraph.StoreBenchmarks;

/// <summary>Times one query on several engines in turn, so that what else the machine does meets them alike: first each warms up, for ten rounds and five
/// seconds at least, then come up to twenty-five rounds each.</summary>
internal static class Rounds
{
    private const int WarmUp = 10;
    private const int Timed = 25;

    private static readonly TimeSpan LeastWarmUp = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan MostWarmUp = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan TimedTime = TimeSpan.FromSeconds(40);

    public static async Task<List<StudyRun>> TimeAsync(IReadOnlyList<Func<Task<IReadOnlyList<string>>>> engines)
    {
        foreach (var engine in engines)
            await WarmUpAsync(engine);
        var times = engines.Select(_ => new List<double>()).ToList();
        var rows = new IReadOnlyList<string>[engines.Count];
        long begin = Stopwatch.GetTimestamp();
        while (times[0].Count < Timed && (times[0].Count == 0 || Stopwatch.GetElapsedTime(begin) < TimedTime))
        {
            for (int i = 0; i < engines.Count; i++)
            {
                long start = Stopwatch.GetTimestamp();
                rows[i] = await engines[i]();
                times[i].Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }
        return [.. times.Select((all, i) => new StudyRun(all.Min(), Median(all), rows[i]))];
    }

    public static double Median(IEnumerable<double> times)
    {
        double[] sorted = [.. times.Order()];
        return sorted[sorted.Length / 2];
    }

    public static string Text(object? value) => value switch
    {
        double number => Math.Round(number, 6).ToString("0.######", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "null",
    };

    private static async Task WarmUpAsync(Func<Task<IReadOnlyList<string>>> engine)
    {
        long begin = Stopwatch.GetTimestamp();
        for (int round = 0; round == 0 || (Stopwatch.GetElapsedTime(begin) is var time && time < MostWarmUp && (round < WarmUp || time < LeastWarmUp)); round++)
            await engine();
    }
}
