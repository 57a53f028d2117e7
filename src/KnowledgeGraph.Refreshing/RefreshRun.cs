using System.Globalization;
using KnowledgeGraph.Model;
using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Refreshing.Joining;
using KnowledgeGraph.Refreshing.Reporting;
using KnowledgeGraph.Refreshing.Scanning;
using KnowledgeGraph.Refreshing.Workspaces;

namespace KnowledgeGraph.Refreshing;

/// <summary>The steps of one refresh, in their order: look and read, join, check, keep, apply, commit. Until the last step, everything written is either
/// beside what the workspace's state names, or will be found right by the next run.</summary>
internal sealed class RefreshRun(
    RefreshOptions options, WorkspaceFolder workspace, RuleSet rules, IReadOnlyList<IRefreshTarget> targets, RefreshMode mode, TimeProvider time)
{
    private readonly StepClock _clock = new(time);
    private readonly List<string> _notes = [];

    public async Task<RefreshReport> RunAsync(IProgress<BuildProgress>? progress, CancellationToken cancellationToken)
    {
        var state = workspace.ReadState(out string? problem);
        if (problem is not null)
            _notes.Add(problem);
        if (state.RuleVersion != rules.Version && state.Run > 0)
            _notes.Add($"The rules changed (before: {state.RuleVersion}): every document is read again.");
        _clock.End("opening");
        try
        {
            return await RunAsync(state, state, progress, cancellationToken).ConfigureAwait(false);
        }
        catch (MissingContributionException fault)
        {
            _notes.Add($"{fault.Message} Every document is taken for new.");
            return await RunAsync(state, WorkspaceState.Empty with { Run = state.Run }, progress, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>The loss is measured by <paramref name="state"/>; the change starts from <paramref name="base"/>: the same, or nothing where its contributions are lost.
    /// Targets are told their marks of <paramref name="base"/>: what it does not know, no target holds.</summary>
    private async Task<RefreshReport> RunAsync(WorkspaceState state, WorkspaceState @base, IProgress<BuildProgress>? progress, CancellationToken cancellationToken)
    {
        var scan = new DocumentScanner(workspace, rules.Version, () => rules.Reader, time.GetUtcNow())
            .Scan(options.Paths, @base.Documents, mode.HasFlag(RefreshMode.Rehash), progress, cancellationToken);
        _clock.End("looking and reading");
        var turnover = new DocumentTurnover(@base.Documents, scan);
        using var index = workspace.OpenIndex(@base);
        var found = new ChangeFinder(rules.Assembler, index).Find([.. turnover.Gone.Select(workspace.ContributionOf)], [.. scan.Come.Values], turnover.Staying);
        _clock.End("joining");
        var report = Report(state, @base, scan, turnover, found);
        if (Refusal(state, report) is { } refusal)
            return report with { Outcome = RefreshOutcome.Refused, Problem = refusal, Seconds = _clock.Seconds };
        if (mode.HasFlag(RefreshMode.DryRun))
            return report with { Outcome = RefreshOutcome.DryRun, Seconds = _clock.Seconds };
        cancellationToken.ThrowIfCancellationRequested();
        Keep(scan, turnover, index);
        var results = await ApplyAsync(GraphOf(scan, found), @base.Marks, cancellationToken).ConfigureAwait(false);
        Commit(state, report, scan, index, results);
        CleanUp(state, turnover, scan, index);
        _clock.End("keeping the state");
        bool isChanged = !found.Change.IsEmpty || turnover.Gone.Count + scan.Come.Count > 0;
        return report with
        {
            Outcome = isChanged ? RefreshOutcome.Changed : RefreshOutcome.Unchanged,
            Targets = results.ToDictionary(r => r.Key, r => r.Value.Account, StringComparer.Ordinal),
            Seconds = _clock.Seconds,
        };
    }

    private RefreshReport Report(WorkspaceState state, WorkspaceState @base, ScanResult scan, DocumentTurnover turnover, FoundChange found) => new()
    {
        Number = 0,
        Started = default,
        Outcome = RefreshOutcome.Unchanged,
        Notes = _notes,
        RuleVersion = rules.Version,
        Documents = turnover.Tell(scan) with { Before = state.Documents.Count },
        Facts = new FactFinder(found.Change).Find(@base.Facts, options.ListedFacts) with { Before = state.Facts },
        Dropped = found.Dropped,
        Sentences = scan.Documents.Sum(d => d.Sentences),
        SentencesWithFacts = scan.Documents.Sum(d => d.SentencesWithFacts),
    };

    /// <summary>Why this refresh must not be carried out; null where it may.</summary>
    private string? Refusal(WorkspaceState state, RefreshReport report)
    {
        if (mode.HasFlag(RefreshMode.AllowShrink))
            return null;
        if (report.Documents.After == 0 && state.Documents.Count == 0)
            return $"No document could be read{(report.Documents.Failed.Count == 0 ? "" : $": {report.Documents.Failed[0].Reason}")}";
        string[] losses = [.. new[] { Loss("documents", state.Documents.Count, report.Documents.After), Loss("facts", state.Facts, report.Facts.After) }.OfType<string>()];
        return losses.Length == 0 ? null : string.Create(
            CultureInfo.InvariantCulture,
            $"This refresh would lose {string.Join(" and ", losses)}, more than the allowed {options.ShrinkLimit:0%}: nothing was changed. Put the missing reports back, or allow the loss once with --allow-shrink.");
    }

    private string? Loss(string what, int before, int after)
        => before - after > options.ShrinkLimit * before
            ? string.Create(CultureInfo.InvariantCulture, $"{before - after} of {before} {what} ({(before - after) / (double)before:0%})")
            : null;

    private void Keep(ScanResult scan, DocumentTurnover turnover, PostingIndex index)
    {
        Parallel.ForEach(scan.Come, new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, options.Threads) }, come => workspace.Contributions.Write(come.Key, come.Value));
        var live = scan.Documents.Select(d => d.Contribution).ToHashSet(StringComparer.Ordinal);
        index.Add(scan.Come, live.Contains);
        _clock.End("keeping contributions");
    }

    private RefreshedGraph GraphOf(ScanResult scan, FoundChange found) => new(
        found.Change,
        rules.Version,
        scan.Documents.Sum(d => d.Passages),
        scan.Documents.ToDictionary(d => d.Id, d => d.Path, StringComparer.Ordinal),
        () => found.Whole ?? rules.Assembler.Assemble(ContributionsOf(scan)).Graph);

    private DocumentContribution[] ContributionsOf(ScanResult scan)
    {
        var contributions = new DocumentContribution[scan.Documents.Count];
        string? lost = null;
        Parallel.For(0, contributions.Length, new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, options.Threads) }, (i, loop) =>
        {
            var document = scan.Documents[i];
            if ((scan.Come.GetValueOrDefault(document.Contribution) ?? workspace.Contributions.TryRead(document.Contribution)) is { } contribution)
            {
                contributions[i] = contribution;
                return;
            }
            lost = document.Id;
            loop.Stop();
        });
        return lost is null ? contributions : throw new MissingContributionException(lost);
    }

    private async Task<Dictionary<string, TargetResult>> ApplyAsync(RefreshedGraph graph, IReadOnlyDictionary<string, string> marks, CancellationToken cancellationToken)
    {
        var results = new Dictionary<string, TargetResult>(StringComparer.Ordinal);
        foreach (var target in targets)
        {
            results.Add(target.Name, await target.ApplyAsync(graph, marks.GetValueOrDefault(target.Name), cancellationToken).ConfigureAwait(false));
            _clock.End(target.Name);
        }
        return results;
    }

    private void Commit(WorkspaceState state, RefreshReport report, ScanResult scan, PostingIndex index, Dictionary<string, TargetResult> results)
    {
        var marks = results.ToDictionary(r => r.Key, r => r.Value.Mark, StringComparer.Ordinal);
        bool isSame = state.RuleVersion == rules.Version && state.Facts == report.Facts.After && state.Documents.SequenceEqual(scan.Documents)
            && state.Segments.SequenceEqual(index.Names, StringComparer.Ordinal) && marks.Count == state.Marks.Count && marks.All(m => state.Marks.GetValueOrDefault(m.Key) == m.Value);
        if (isSame)
            return;
        workspace.WriteState(new WorkspaceState
        {
            Run = state.Run + 1,
            RuleVersion = rules.Version,
            Facts = report.Facts.After,
            Documents = scan.Documents,
            Segments = index.Names,
            Marks = marks,
        });
    }

    /// <summary>What nothing needs any more; where it cannot be removed now, it does no harm.</summary>
    private void CleanUp(WorkspaceState state, DocumentTurnover turnover, ScanResult scan, PostingIndex index)
    {
        try
        {
            var live = scan.Documents.Select(d => d.Contribution).ToHashSet(StringComparer.Ordinal);
            if (state.RuleVersion != rules.Version)
                workspace.Contributions.RemoveAllBut(live);
            foreach (string gone in turnover.Gone.Select(d => d.Contribution).Where(c => !live.Contains(c)))
                workspace.Contributions.Remove(gone);
            index.RemoveOthers();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            _notes.Add($"Something old could not be removed from the workspace: {fault.Message}");
        }
    }
}
