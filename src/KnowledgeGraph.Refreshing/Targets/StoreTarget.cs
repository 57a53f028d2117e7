using System.Globalization;
using KnowledgeGraph.Storing;

namespace KnowledgeGraph.Refreshing.Targets;

/// <summary>Keeps a database. While it carries the mark that the last refresh left there, only the change is applied, or nothing where there is none; otherwise
/// the whole graph is compared with it, so that what happened to the database between two refreshes is put right too.</summary>
/// <param name="name">What reports call it.</param>
/// <param name="store">The database.</param>
public sealed class StoreTarget(string name, IGraphStore store) : IRefreshTarget
{
    /// <inheritdoc/>
    public string Name => name;

    /// <summary>Rows that the database refuses stand in the account; any other fault is a <see cref="GraphStoreException"/>.</summary>
    public async Task<TargetResult> ApplyAsync(RefreshedGraph graph, string? mark, CancellationToken cancellationToken)
    {
        bool isKnown = !string.IsNullOrEmpty(mark) && mark == await store.MarkAsync(cancellationToken).ConfigureAwait(false);
        if (isKnown && graph.Change.IsEmpty)
            return new TargetResult(mark!, $"{name} is up to date");
        var report = (isKnown ? await store.ApplyAsync(graph.Change, mark!, graph.RuleVersion, cancellationToken).ConfigureAwait(false) : null)
            ?? await store.LoadAsync(graph.Whole, new LoadOptions { Mode = LoadMode.Change, RuleVersion = graph.RuleVersion }, null, cancellationToken).ConfigureAwait(false);
        return new TargetResult(await store.MarkAsync(cancellationToken).ConfigureAwait(false) ?? "", Tell(report));
    }

    private static string Tell(LoadReport report)
    {
        string full = report.FullReason is null ? "" : $"; compared in full: {report.FullReason}";
        string rejected = report.Rejected.Count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"; {report.Rejected.Count} rows rejected, first: {report.Rejected[0]}");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{report.Nodes.Written} nodes and {report.Relationships.Written} relationships written, {report.Nodes.Removed} and {report.Relationships.Removed} removed{full}{rejected}");
    }
}
