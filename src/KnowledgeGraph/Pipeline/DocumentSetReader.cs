using System.Collections.Concurrent;
using KnowledgeGraph.Model;
using KnowledgeGraph.Reading;
using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.Pipeline;

/// <summary>Runs the stages over many files at the same time; one file's fault never costs the others.</summary>
internal sealed class DocumentSetReader(DocumentStages stages, int threads, ILogger logger)
{
    /// <summary>What each file that could be read contributes, in the order of <paramref name="files"/>, and the others with the reason, by path.</summary>
    public (IReadOnlyList<DocumentContribution> Contributions, IReadOnlyList<FailedDocument> Failed) Read(
        IReadOnlyList<ReportFile> files, StageClock clock, IProgress<BuildProgress>? progress, CancellationToken cancellationToken)
    {
        var contributions = new DocumentContribution?[files.Count];
        var failed = new ConcurrentBag<FailedDocument>();
        long bytesInAll = files.Sum(f => f.Length);
        long bytes = 0;
        int done = 0;
        var options = new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, threads), CancellationToken = cancellationToken };
        Parallel.For(0, files.Count, options, i =>
        {
            try
            {
                contributions[i] = stages.Run(files[i], clock);
            }
            catch (ReadingException error)
            {
                failed.Add(new FailedDocument(files[i].Path, error.Message));
                logger.LogError("Not read: {Reason}", error.Message);
            }
            catch (Exception error) when (error is not OperationCanceledException and not OutOfMemoryException)
            {
                // A fault of the rules on one text must not cost the others.
                failed.Add(new FailedDocument(files[i].Path, $"{files[i].Path}: the text could not be understood ({error.GetType().Name}); the other documents were read. Please report it with the file."));
                logger.LogError(error, "Not understood: {Path}", files[i].Path);
            }
            progress?.Report(new BuildProgress(Interlocked.Increment(ref done), files.Count, Interlocked.Add(ref bytes, files[i].Length), bytesInAll));
        });
        return ([.. contributions.OfType<DocumentContribution>()], [.. failed.OrderBy(f => f.Path, StringComparer.Ordinal)]);
    }
}
