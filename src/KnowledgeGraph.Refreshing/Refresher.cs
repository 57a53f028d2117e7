using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Refreshing.Reporting;
using KnowledgeGraph.Refreshing.Workspaces;
using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.Refreshing;

/// <summary>Keeps a graph fresh: looks at the reports, reads those that are new or edited, and brings every target to the graph that a build of all of them
/// would give. May be used for many runs, one at a time.</summary>
public sealed class Refresher
{
    private readonly RefreshOptions _options;
    private readonly IReadOnlyList<IRefreshTarget> _targets;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private RuleSet? _rules;

    /// <summary>Nothing is read or opened before the first run.</summary>
    public Refresher(RefreshOptions options, IReadOnlyList<IRefreshTarget> targets, TimeProvider time, ILoggerFactory loggers)
    {
        _options = options;
        _targets = targets;
        _time = time;
        _logger = loggers.CreateLogger<Refresher>();
    }

    /// <summary>The reports that the workspace holds, the newest first.</summary>
    public IEnumerable<RefreshReport> Reports => Folder.ReadAll();

    private ReportFolder Folder => new(Path.Combine(_options.Workspace, "reports"));

    /// <summary>One refresh. What goes wrong in it stands in the report, which is also written into the workspace; only a workspace that cannot be used or that
    /// another refresh uses throws <see cref="RefreshException"/>, and a cancellation <see cref="OperationCanceledException"/>.</summary>
    public async Task<RefreshReport> RunAsync(RefreshMode mode, IProgress<BuildProgress>? progress, CancellationToken cancellationToken)
    {
        var started = _time.GetUtcNow();
        var workspace = new WorkspaceFolder(_options.Workspace);
        using var held = WorkspaceLock.Take(workspace, started);
        RefreshReport report;
        try
        {
            _rules = RuleSet.Current(_rules, _options, _logger);
            report = await new RefreshRun(_options, workspace, _rules, _targets, mode, _time)
                .RunAsync(progress, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is not OperationCanceledException and not OutOfMemoryException)
        {
            _logger.LogError(fault, "The refresh failed: {Reason}", fault.Message);
            report = new RefreshReport { Number = 0, Started = started, Outcome = RefreshOutcome.Failed, Problem = MessageOf(fault) };
        }
        report = report with { Number = Folder.LastNumber + 1, Started = started };
        Keep(report);
        return report;
    }

    /// <summary>A report that cannot be written must not undo what was done.</summary>
    private void Keep(RefreshReport report)
    {
        try
        {
            _logger.LogInformation(
                "Refresh {Number}: {Outcome}; {Added} documents added, {Edited} edited, {Removed} removed, {Failed} failed; {FactsAdded} facts added, {FactsRemoved} removed. {Path}",
                report.Number,
                report.Outcome,
                report.Documents.Added.Count,
                report.Documents.Edited.Count,
                report.Documents.Removed.Count,
                report.Documents.Failed.Count,
                report.Facts.AddedCount,
                report.Facts.RemovedCount,
                Folder.Write(report, _options.KeptReports));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            _logger.LogError("The report could not be written: {Reason}", fault.Message);
        }
    }

    private static string MessageOf(Exception fault)
        => $"{fault.Message.TrimEnd('.')}. The graph of the refresh before stays; the next refresh begins from it.";
}
