using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Embedded;
using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Querying;
using Microsoft.Extensions.Logging.Abstractions;

namespace KnowledgeGraph.Benchmarks;

/// <summary>Times every question of the library, with what its first example gives, on a graph of many made reports. The processor's time
/// is told besides, since what else the machine does shows in the clock's.</summary>
internal static class QuestionTimes
{
    private const int WarmUp = 3;
    private const int Rounds = 15;
    private const double Wanted = 20;

    private static readonly TimeSpan LongEnough = TimeSpan.FromSeconds(5);

    /// <param name="documents">Reports to make where <paramref name="path"/> names no file yet.</param>
    /// <param name="kilobytes">Text of each.</param>
    /// <param name="path">Keeps the graph file for the next run; null for a run that leaves nothing.</param>
    public static async Task<int> RunAsync(int documents, int kilobytes, string? path)
    {
        string folder = Directory.CreateTempSubdirectory("kg-benchmark-").FullName;
        try
        {
            string graph = path ?? Path.Combine(folder, "graph.kg");
            if (!File.Exists(graph))
                Build(Path.Combine(folder, "reports"), documents, kilobytes, graph);
            using var store = EmbeddedStore.Open(graph, new EmbeddedStoreOptions { UnknownNames = UnknownNames.Allow });
            Say($"{store.NodeCount} nodes, {store.RelationshipCount} relationships, {Environment.ProcessorCount} processors");
            return await TimeAllAsync(store);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Build(string reports, int documents, int kilobytes, string graph)
    {
        long bytes = new ReportCorpus("seeds/reports", 1).WriteParts(reports, documents, kilobytes);
        var result = new GraphBuilder(new BuildOptions(), NullLoggerFactory.Instance).Build([reports], null, CancellationToken.None);
        SnapshotWriter.Write(result.Graph, GraphMetadata.Of(result.Report.Documents, result.Report.Passages), graph);
        Say($"{documents} documents, {bytes / 1e6:0.0} MB");
    }

    private static async Task<int> TimeAllAsync(EmbeddedStore store)
    {
        var medians = new List<double>();
        var processor = new List<double>();
        Console.WriteLine("| question | rows | best, ms | p50, ms | worst, ms | processor, ms |");
        Console.WriteLine("|---|---|---|---|---|---|");
        foreach (var question in QuestionLibrary.Load().Questions)
        {
            if (await RefusalAsync(store, question) is { } refusal)
            {
                Say($"| {question.Id} | refused: {refusal} | | | | |");
                continue;
            }
            var (rows, times, work) = await TimeAsync(store, question);
            medians.Add(times[times.Count / 2]);
            processor.Add(work);
            Say($"| {question.Id} | {rows} | {times[0]:0.0} | {medians[^1]:0.0} | {times[^1]:0.0} | {work:0.0} |");
        }
        Sum("p50", medians);
        Sum("processor", processor);
        return 0;
    }

    private static void Sum(string what, List<double> times)
    {
        times.Sort();
        Say($"{what} of {times.Count} questions: the median {times[times.Count / 2]:0.0} ms, {times.Count(time => time < Wanted)} under {Wanted} ms, the slowest {times[^1]:0.0} ms");
    }

    // A question that holds every figure against every other is too much for reports that are copies of five.
    private static async Task<string?> RefusalAsync(EmbeddedStore store, Question question)
    {
        try
        {
            await store.RunAsync(QueryOf(question), CancellationToken.None);
            return null;
        }
        catch (QueryException e)
        {
            return e.Message;
        }
    }

    private static Query QueryOf(Question question) => new(question.Statement, QuestionParameterBinder.Bind(question, question.Examples[0].Parameters));

    private static async Task<(int Rows, List<double> Sorted, double Processor)> TimeAsync(EmbeddedStore store, Question question)
    {
        var query = QueryOf(question);
        var times = new List<double>();
        int rows = 0;
        var before = TimeSpan.Zero;
        long begin = Stopwatch.GetTimestamp();
        for (int round = 0; round < WarmUp + Rounds && (round < WarmUp + 1 || Stopwatch.GetElapsedTime(begin) < LongEnough); round++)
        {
            if (round == WarmUp)
                before = Environment.CpuUsage.TotalTime;
            long start = Stopwatch.GetTimestamp();
            rows = (await store.RunAsync(query, CancellationToken.None)).Rows.Count;
            if (round >= WarmUp)
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }
        double work = (Environment.CpuUsage.TotalTime - before).TotalMilliseconds / times.Count;
        times.Sort();
        return (rows, times, work);
    }

    private static void Say(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
