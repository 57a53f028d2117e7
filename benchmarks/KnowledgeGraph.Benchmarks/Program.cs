using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Benchmarks;

// usage: dotnet run --project benchmarks/KnowledgeGraph.Benchmarks -c Release -- [MEGABYTES...] [--reports DIR] [--peer DIR] [--seed N] [--rounds N]
//    or: dotnet run --project benchmarks/KnowledgeGraph.Benchmarks -c Release -- refresh [DOCUMENTS [KILOBYTES]]
//    or: dotnet run --project benchmarks/KnowledgeGraph.Benchmarks -c Release -- questions [DOCUMENTS [KILOBYTES [GRAPH]]]
//    or: dotnet run --project benchmarks/KnowledgeGraph.Benchmarks -c Release -- load [NODES [RELATIONSHIPS [ROUNDS]]]
if (args is ["refresh", ..])
    return await RefreshComparison.RunAsync(Argument(1, 10_000), Argument(2, 8));
if (args is ["questions", ..])
    return await QuestionTimes.RunAsync(Argument(1, 10_000), Argument(2, 4), args.ElementAtOrDefault(3));
if (args is ["load", ..])
    return await LoadComparison.RunAsync(Argument(1, 200_000), Argument(2, 600_000), Argument(3, 2));
var options = BenchmarkOptions.Parse(args);
if (options.Sizes.Count > 1)
{
    // A process of its own for each size: what one size warmed up and left in memory must not show in the next.
    foreach (int size in options.Sizes)
    {
        string[] own = [size.ToString(CultureInfo.InvariantCulture), .. options.Rest(isLast: size == options.Sizes[^1])];
        using var child = Process.Start(Environment.ProcessPath!, Environment.ProcessPath!.EndsWith("dotnet", StringComparison.Ordinal) ? [Environment.GetCommandLineArgs()[0], .. own] : own);
        await child.WaitForExitAsync();
        if (child.ExitCode != 0)
            return child.ExitCode;
    }
    return 0;
}
string folder = Path.Combine(Path.GetTempPath(), "kg-benchmark-" + Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
try
{
    var corpus = new ReportCorpus(options.Reports, options.Seed);
    long bytes = corpus.Write(folder, options.Sizes[0]);
    double rate = ExtractionRun.Measure(folder, bytes, options.Rounds);
    if (options.Peer.Length > 0)
        await PeerRun.CompareAsync(options.Peer, Directory.GetFiles(folder).Order(StringComparer.Ordinal).Take(PeerRun.Documents), rate);
    return 0;
}
finally
{
    if (Directory.Exists(folder))
        Directory.Delete(folder, recursive: true);
}

int Argument(int at, int otherwise) => args.Length > at ? int.Parse(args[at], CultureInfo.InvariantCulture) : otherwise;
