using System.Diagnostics;
using KnowledgeGraph.Graphing;
using KnowledgeGraph.Graphing.Schema;
using KnowledgeGraph.Model;
using KnowledgeGraph.Reading;
using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.Pipeline;

/// <summary>Runs all stages over a set of files: the table of contents of the product.</summary>
public sealed class GraphBuilder
{
    private readonly ILogger _logger;
    private readonly GraphSchema _schema;
    private readonly DocumentSetReader _reader;

    /// <summary>Loads the rules once; throws <see cref="RuleFileException"/> with file and line where a rule file is wrong.</summary>
    public GraphBuilder(BuildOptions options, ILoggerFactory loggers)
    {
        var files = new KnowledgeFiles(options.RulesFolder);
        _logger = loggers.CreateLogger<GraphBuilder>();
        _schema = GraphSchema.Load(files);
        _reader = new DocumentSetReader(new DocumentStages(files, _schema, _logger), options.Threads, _logger);
    }

    /// <summary>Reads every file and folder of <paramref name="paths"/>. What cannot be read (a file, a path that does not exist, a folder without
    /// documents, a damaged manifest) is reported, not thrown; only an empty list of paths throws <see cref="IOException"/>.</summary>
    public BuildResult Build(IReadOnlyList<string> paths, IProgress<BuildProgress>? progress, CancellationToken cancellationToken)
    {
        long started = Stopwatch.GetTimestamp();
        var (files, unreadable) = ReportFinder.Search(paths);
        var clock = new StageClock();
        var (contributions, unread) = _reader.Read(files, clock, progress, cancellationToken);
        var failed = unread.Concat(unreadable.Select(path => new FailedDocument(path.Path, path.Reason))).ToList();
        var (graph, dropped) = clock.Time("Graphing", () => new GraphAssembler(_schema).Assemble(contributions));
        foreach (var fact in dropped)
            _logger.LogWarning("Dropped {Fact}: {Reason}", fact.Fact, fact.Reason);
        var read = FilesRead(files, failed);
        var report = new RunReport(
            contributions.Count,
            contributions.Sum(c => c.Passages.Count),
            read.Sum(f => f.Length),
            Stopwatch.GetElapsedTime(started),
            [.. failed.OrderBy(f => f.Path, StringComparer.Ordinal)],
            dropped,
            read)
        {
            Stages = clock.Times,
            Coverage = new SortedDictionary<string, DocumentCoverage>(contributions.ToDictionary(c => c.Document.Id, c => c.Coverage!, StringComparer.Ordinal), StringComparer.Ordinal),
        };
        return new BuildResult(graph, report);
    }

    private static List<ReportFile> FilesRead(IReadOnlyList<ReportFile> files, IEnumerable<FailedDocument> failed)
    {
        var unread = failed.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        return [.. files.Where(f => !unread.Contains(f.Path))];
    }
}
