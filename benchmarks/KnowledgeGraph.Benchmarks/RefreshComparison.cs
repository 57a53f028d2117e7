using System.Globalization;
using KnowledgeGraph.Embedded;
using KnowledgeGraph.Neo4j.Transports;
using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Refreshing;
using KnowledgeGraph.Refreshing.Reporting;
using KnowledgeGraph.Refreshing.Targets;
using KnowledgeGraph.Storing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace KnowledgeGraph.Benchmarks;

/// <summary>Holds the refresh of one changed document against a build of all, by processor time: what else the machine does must not show.</summary>
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
            var build = await BuildAsync(reports, Path.Combine(folder, "built.kg"));
            var options = new RefreshOptions { Paths = [reports], Workspace = Path.Combine(folder, "workspace") };
            var withoutFile = new Refresher(options, [], TimeProvider.System, NullLoggerFactory.Instance);
            var withFile = new Refresher(options, [new GraphFileTarget(Path.Combine(folder, "graph.kg"))], TimeProvider.System, NullLoggerFactory.Instance);
            await MeasureAsync("first refresh", withFile, build);
            await MeasureAsync("nothing changed", withFile, build);
            await EditAndMeasureAsync("one document, workspace and report", withoutFile, reports, build);
            await MeasureAsync("nothing changed", withFile, build);
            await EditAndMeasureAsync("one document, graph file too", withFile, reports, build);
            bool isSame = await IsTheSameAsync(reports, folder);
            if (Database.IsNamed)
                await WithDatabaseAsync(options, reports, build);
            return isSame ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The same with a Neo4j in place of the graph file; the build is then one that is loaded too.</summary>
    private static async Task WithDatabaseAsync(RefreshOptions options, string reports, Spent build)
    {
        using var services = Database.Open();
        var transport = services.GetRequiredService<ITransport>();
        await Database.EmptyAsync(transport);
        var refresher = new Refresher(options, [new StoreTarget("Neo4j", services.GetRequiredService<IGraphStore>())], TimeProvider.System, NullLoggerFactory.Instance);
        var load = await MeasureAsync("all into Neo4j", refresher, build, transport);
        var all = new Spent(build.Wall + load.Wall, build.Client + load.Client, load.Server);
        Say($"build and load of all: {all}");
        await EditAndMeasureAsync("one document, Neo4j too", refresher, reports, all, transport);
    }

    private static async Task<Spent> BuildAsync(string reports, string path)
    {
        var told = "";
        var spent = await Spent.OnAsync(null, () =>
        {
            var result = new GraphBuilder(new BuildOptions(), NullLoggerFactory.Instance).Build([reports], null, CancellationToken.None);
            SnapshotWriter.Write(result.Graph, GraphMetadata.Of(result.Report.Documents, result.Report.Passages), path);
            told = string.Create(CultureInfo.InvariantCulture, $"{result.Graph.Nodes.Count} nodes, {result.Graph.Relationships.Count} relationships");
            return Task.CompletedTask;
        });
        Say($"build of all: {spent}, {told}, graph file {new FileInfo(path).Length / 1e6:0.0} MB");
        return spent;
    }

    /// <summary>One edit a round, each of another document; the median counts.</summary>
    private static async Task EditAndMeasureAsync(string what, Refresher refresher, string reports, Spent build, ITransport? transport = null)
    {
        string[] files = [.. Directory.GetFiles(reports).Order(StringComparer.Ordinal)];
        var rounds = new List<Spent>();
        for (int round = 0; round < Rounds; round++)
        {
            await File.AppendAllTextAsync(files[files.Length / 2 + round * 7], "\n2019年，上海市科学技术委员会发布《上海市科技创新行动计划》，支持127家企业。\n");
            rounds.Add(await MeasureAsync($"  {what}, round {round + 1}", refresher, build, transport));
        }
        var median = rounds.OrderBy(spent => spent.Processor).ElementAt(Rounds / 2);
        Say($"{what}: median {median} = {median.Processor / build.Processor:0.00%} of the build");
    }

    private static async Task<Spent> MeasureAsync(string what, Refresher refresher, Spent build, ITransport? transport = null)
    {
        var report = default(RefreshReport);
        var spent = await Spent.OnAsync(transport, async () => report = await refresher.RunAsync(RefreshMode.Normal, null, CancellationToken.None));
        if (report!.Outcome is not (RefreshOutcome.Changed or RefreshOutcome.Unchanged))
            throw new InvalidOperationException(report.Problem);
        Say($"{what}: {spent} = {spent.Processor / build.Processor:0.00%} of the build; {report.Documents.Read.Count} read, {report.Facts.AddedCount} facts added, {report.Facts.ChangedCount} changed ({string.Join(", ", report.Seconds.Select(s => $"{s.Key} {s.Value.ToString("0.000", CultureInfo.InvariantCulture)}"))})");
        return spent;
    }

    private static async Task<bool> IsTheSameAsync(string reports, string folder)
    {
        string built = Path.Combine(folder, "built.kg");
        await BuildAsync(reports, built);
        bool isSame = File.ReadAllBytes(built).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(folder, "graph.kg")));
        Say($"the refreshed graph file is {(isSame ? "the same bytes as a build" : "NOT what a build writes")}");
        return isSame;
    }

    private static void Say(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
