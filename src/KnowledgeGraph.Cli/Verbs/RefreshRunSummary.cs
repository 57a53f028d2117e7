using System.Globalization;
using KnowledgeGraph.Cli.Rendering;
using KnowledgeGraph.Refreshing;
using KnowledgeGraph.Refreshing.Reporting;

namespace KnowledgeGraph.Cli.Verbs;

/// <summary>Runs one refresh and tells how it ended.</summary>
internal static class RefreshRunSummary
{
    /// <summary>See <see cref="ExitCode"/>: a document that could not be read is something wrong that was found; a refused or failed run is not done.</summary>
    public static async Task<int> RunAsync(Refresher refresher, RefreshMode mode, Terminal terminal, CancellationToken cancellation)
    {
        var report = await refresher.RunAsync(mode, null, cancellation).ConfigureAwait(false);
        if (report.Problem is { } problem)
            throw new UsageException(problem);
        Write(report, terminal.Out);
        return report.Documents.Failed.Count == 0 ? ExitCode.Done : ExitCode.FoundWrong;
    }

    private static void Write(RefreshReport report, TextWriter output)
    {
        var (documents, facts) = (report.Documents, report.Facts);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Refresh {report.Number}: {NameOf(report.Outcome)} in {Counted.Time(TimeSpan.FromSeconds(report.Seconds.Sum(s => s.Value)))}"));
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Documents: {documents.Unchanged:N0} unchanged, {documents.Added.Count:N0} added, {documents.Edited.Count:N0} edited, {documents.Removed.Count:N0} removed; {documents.Read.Count:N0} read"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Facts: {facts.After:N0}; {facts.AddedCount:N0} added, {facts.RemovedCount:N0} removed, {facts.ChangedCount:N0} changed"));
        foreach (string note in report.Notes)
            output.WriteLine(note);
        foreach (var (target, account) in report.Targets)
            output.WriteLine($"{target}: {account}");
        if (documents.Failed.Count > 0)
            output.WriteLine($"Not read: {Counted.Of("path", documents.Failed.Count)}; {Counted.Of("document", documents.Kept.Count)} stay as read before");
        foreach (var failed in documents.Failed)
            output.WriteLine($"  {FailureLine.Of(failed)}");
    }

    private static string NameOf(RefreshOutcome outcome) => outcome switch
    {
        RefreshOutcome.Changed => "the graph changed",
        RefreshOutcome.DryRun => "dry run, nothing was written but the report",
        _ => "nothing changed",
    };
}
