using System.Globalization;
using KnowledgeGraph.Benchmarks;
using KnowledgeGraph.Pipeline;
using Microsoft.Extensions.Logging.Abstractions;

// usage: dotnet run --project benchmarks/KnowledgeGraph.Benchmarks -c Release [-- MEGABYTES [REPORTS]]
int megabytes = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 5;
string reports = args.Length > 1 ? args[1] : "seeds/reports";
string folder = Path.Combine(Path.GetTempPath(), "kg-benchmark-" + Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
try
{
    long bytes = ReportCorpus.Write(reports, folder, megabytes);
    var builder = new GraphBuilder(new BuildOptions { Threads = 1 }, NullLoggerFactory.Instance);
    for (int round = 1; round <= 3; round++)
    {
        var result = builder.Build([folder], null, CancellationToken.None);
        double rate = bytes / 1e6 / result.Report.Elapsed.TotalSeconds;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"round {round}: {result.Report.Documents} documents, {bytes / 1e6:0.0} MB, {result.Report.Elapsed.TotalSeconds:0.00} s, {rate:0.00} MB/s on one thread, {result.Graph.Nodes.Count} nodes, {result.Graph.Relationships.Count} relationships"));
    }
}
finally
{
    if (Directory.Exists(folder))
        Directory.Delete(folder, recursive: true);
}
