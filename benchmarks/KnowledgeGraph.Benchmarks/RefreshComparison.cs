using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Embedded;
using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Refreshing;
using KnowledgeGraph.Refreshing.Reporting;
using KnowledgeGraph.Refreshing.Targets;
using Microsoft.Extensions.Logging.Abstractions;

namespace KnowledgeGraph.Benchmarks;

/// <summary>Holds the refresh of one changed document against a build of all.</summary>
internal static class RefreshComparison
{
    private const int Rounds = 5;

    public static async Task<int> RunAsync(int documents, int kilobytes)
    {
        string folder = Directory.CreateTempSubdirectory("kg-benchmark-").FullName;
        try
        {
            string reports = Path.Combine(folder, "reports");
            long bytes = new ReportCorpus("seeds/reports", 1).WriteParts(reports, documents, kilobytes);
            Say($"{documents} documents, {bytes / 1e6:0.0} MB, {Environment.ProcessorCount} processors");
            double build = Build(reports, Path.Combine(folder, "built.kg"));
            var options = new RefreshOptions { Paths = [reports], Workspace = Path.Combine(folder, "workspace") };
            var withoutFile = new Refresher(options, [], TimeProvider.System, NullLoggerFactory.Instance);
            var withFile = new Refresher(options, [new GraphFileTarget(Path.Combine(folder, "graph.kg"))], TimeProvider.System, NullLoggerFactory.Instance);
            await MeasureAsync("first refresh", withFile, build);
            await MeasureAsync("nothing changed", withFile, build);
            await EditAndMeasureAsync("one document, workspace and report", withoutFile, reports, build);
            await MeasureAsync("nothing changed", withFile, build);
            await EditAndMeasureAsync("one document, graph file too", withFile, reports, build);
            return IsTheSame(reports, folder) ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static double Build(string reports, string path)
    {
        long started = Stopwatch.GetTimestamp();
        var result = new GraphBuilder(new BuildOptions(), NullLoggerFactory.Instance).Build([reports], null, CancellationToken.None);
        SnapshotWriter.Write(result.Graph, GraphMetadata.Of(result.Report.Documents, result.Report.Passages), path);
        double seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        Say($"build of all: {seconds:0.00} s, {result.Graph.Nodes.Count} nodes, {result.Graph.Relationships.Count} relationships, graph file {new FileInfo(path).Length / 1e6:0.0} MB");
        return seconds;
    }

    /// <summary>One edit a round, each of another document; the median counts.</summary>
    private static async Task EditAndMeasureAsync(string what, Refresher refresher, string reports, double build)
    {
        string[] files = [.. Directory.GetFiles(reports).Order(StringComparer.Ordinal)];
        var rounds = new List<double>();
        for (int round = 0; round < Rounds; round++)
        {
            await File.AppendAllTextAsync(files[files.Length / 2 + round * 7], "\n2019年，上海市科学技术委员会发布《上海市科技创新行动计划》，支持127家企业。\n");
            rounds.Add(await MeasureAsync($"  {what}, round {round + 1}", refresher, build));
        }
        double median = rounds.Order().ElementAt(Rounds / 2);
        Say($"{what}: median {median:0.000} s = {median / build:0.00%} of the build");
    }

    private static async Task<double> MeasureAsync(string what, Refresher refresher, double build)
    {
        long started = Stopwatch.GetTimestamp();
        var report = await refresher.RunAsync(RefreshMode.Normal, null, CancellationToken.None);
        double seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        if (report.Outcome is not (RefreshOutcome.Changed or RefreshOutcome.Unchanged))
            throw new InvalidOperationException(report.Problem);
        Say($"{what}: {seconds:0.000} s = {seconds / build:0.00%} of the build; {report.Documents.Read.Count} read, {report.Facts.AddedCount} facts added, {report.Facts.ChangedCount} changed ({string.Join(", ", report.Seconds.Select(s => $"{s.Key} {s.Value.ToString("0.000", CultureInfo.InvariantCulture)}"))})");
        return seconds;
    }

    private static bool IsTheSame(string reports, string folder)
    {
        string built = Path.Combine(folder, "built.kg");
        Build(reports, built);
        bool isSame = File.ReadAllBytes(built).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(folder, "graph.kg")));
        Say($"the refreshed graph file is {(isSame ? "the same bytes as a build" : "NOT what a build writes")}");
        return isSame;
    }

    private static void Say(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
