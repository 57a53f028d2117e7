using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using KnowledgeGraph.Pipeline;
using Microsoft.Extensions.Logging.Abstractions;

namespace KnowledgeGraph.Benchmarks;

/// <summary>Reads a folder to a graph several times on one thread and tells how fast, how much memory, and which stages took the time.</summary>
internal static class ExtractionRun
{
    /// <summary>Prints one line a round and the stages of the last; gives the best rate of the warm rounds in MB/s of processor time.</summary>
    public static double Measure(string folder, long bytes, int rounds)
    {
        var builder = new GraphBuilder(new BuildOptions { Threads = 1 }, NullLoggerFactory.Instance);
        double best = 0;
        RunReport? last = null;
        for (int round = 1; round <= rounds; round++)
        {
            (last, double rate) = Read(builder, folder, bytes, round == 1);
            best = round > 1 || rounds == 1 ? Math.Max(best, rate) : best;
        }
        using var process = Process.GetCurrentProcess();
        Print($"memory: {process.PeakWorkingSet64 / 1e6:0} MB at most, garbage collection {GC.GetTotalPauseDuration().TotalSeconds:0.0} s in all ({GC.CollectionCount(0)} runs, {GC.CollectionCount(1)} of the middle and {GC.CollectionCount(2)} of the old generation)");
        double all = last!.Stages.Sum(s => s.Time.TotalSeconds);
        Print($"stages: {string.Join(", ", last.Stages.Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Stage} {s.Time.TotalSeconds / all:0%}")))}");
        return best;
    }

    /// <summary>One round in a frame of its own, so that no graph stays in memory while the next is made.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (RunReport Report, double Rate) Read(GraphBuilder builder, string folder, long bytes, bool isCold)
    {
        var before = Used();
        long allocated = GC.GetTotalAllocatedBytes();
        var result = builder.Build([folder], null, CancellationToken.None);
        double processor = (Used() - before).TotalSeconds;
        var report = result.Report;
        double rate = bytes / 1e6 / processor;
        Print($"{(isCold ? "cold" : "warm")}: {bytes / 1e6:0.0} MB, {report.Documents} documents, {result.Graph.Nodes.Count} nodes, {result.Graph.Relationships.Count} relationships; {report.Elapsed.TotalSeconds:0.00} s, {processor:0.00} s of processor time; {bytes / 1e6 / report.Elapsed.TotalSeconds:0.00} MB/s, {rate:0.00} MB/s of processor time; {(GC.GetTotalAllocatedBytes() - allocated) / (double)bytes:0} bytes allocated a byte");
        return (report, rate);
    }

    /// <summary>Processor time of this process, its compiler and collector threads included: other work on the machine counts less in it than in wall time.</summary>
    private static TimeSpan Used()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
