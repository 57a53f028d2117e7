using System.Collections.Concurrent;
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
    private readonly BuildOptions _options;
    private readonly ILogger _logger;
    private readonly GraphSchema _schema;
    private readonly DocumentStages _stages;

    /// <summary>Loads the rules once; throws <see cref="RuleFileException"/> with file and line where a rule file is wrong.</summary>
    public GraphBuilder(BuildOptions options, ILoggerFactory loggers)
    {
        var files = new KnowledgeFiles(options.RulesFolder);
        _options = options;
        _logger = loggers.CreateLogger<GraphBuilder>();
        _schema = GraphSchema.Load(files);
        _stages = new DocumentStages(files, _schema, _logger);
    }

    /// <summary>Reads every file and folder of <paramref name="paths"/>. What cannot be read (a file, a path that does not exist, a folder without
    /// documents, a damaged manifest) is reported, not thrown; only an empty list of paths throws <see cref="IOException"/>.</summary>
    public BuildResult Build(IReadOnlyList<string> paths, IProgress<BuildProgress>? progress, CancellationToken cancellationToken)
    {
        long started = Stopwatch.GetTimestamp();
        var (files, unreadable) = ReportFinder.Search(paths);
        var failed = new ConcurrentBag<FailedDocument>(unreadable.Select(path => new FailedDocument(path.Path, path.Reason)));
        var clock = new StageClock();
        var contributions = ReadAll(files, failed, clock, progress, cancellationToken);
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

    private List<DocumentContribution> ReadAll(IReadOnlyList<ReportFile> files, ConcurrentBag<FailedDocument> failed, StageClock clock, IProgress<BuildProgress>? progress, CancellationToken cancellationToken)
    {
        var contributions = new DocumentContribution?[files.Count];
        long bytesInAll = files.Sum(f => f.Length);
        long bytes = 0;
        int done = 0;
        var options = new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, _options.Threads), CancellationToken = cancellationToken };
        Parallel.For(0, files.Count, options, i =>
        {
            try
            {
                contributions[i] = _stages.Run(files[i], clock);
            }
            catch (ReadingException error)
            {
                failed.Add(new FailedDocument(files[i].Path, error.Message));
                _logger.LogError("Not read: {Reason}", error.Message);
            }
            catch (Exception error) when (error is not OperationCanceledException and not OutOfMemoryException)
            {
                // A fault of the rules on one text must not cost the others.
                failed.Add(new FailedDocument(files[i].Path, $"{files[i].Path}: the text could not be understood ({error.GetType().Name}); the other documents were read. Please report it with the file."));
                _logger.LogError(error, "Not understood: {Path}", files[i].Path);
            }
            progress?.Report(new BuildProgress(Interlocked.Increment(ref done), files.Count, Interlocked.Add(ref bytes, files[i].Length), bytesInAll));
        });
        return [.. contributions.OfType<DocumentContribution>()];
    }
}
