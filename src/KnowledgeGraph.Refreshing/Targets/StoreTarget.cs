using System.Globalization;
using KnowledgeGraph.Querying;
using KnowledgeGraph.Storing;

namespace KnowledgeGraph.Refreshing.Targets;

/// <summary>Keeps a database. Where neither the graph nor the database's own mark changed since the last refresh, nothing is loaded; otherwise the load compares
/// by that mark, so that what happened to the database between two refreshes is put right too.</summary>
/// <param name="name">What reports call it.</param>
/// <param name="store">The database.</param>
/// <param name="markStatement">A cheap statement whose rows are others after every load; none where the database does not hold a whole graph.</param>
public sealed class StoreTarget(string name, IGraphStore store, string markStatement) : IRefreshTarget
{
    private static readonly Dictionary<string, object?> _noParameters = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public string Name => name;

    /// <summary>Rows that the database refuses stand in the account; any other fault is a <see cref="GraphStoreException"/>.</summary>
    public async Task<TargetResult> ApplyAsync(RefreshedGraph graph, string? mark, CancellationToken cancellationToken)
    {
        if (graph.Change.IsEmpty && !string.IsNullOrEmpty(mark) && mark == await MarkAsync(cancellationToken).ConfigureAwait(false))
            return new TargetResult(mark, $"{name} is up to date");
        var options = new LoadOptions { Mode = LoadMode.Change, RuleVersion = graph.RuleVersion };
        var report = await store.LoadAsync(graph.Whole, options, null, cancellationToken).ConfigureAwait(false);
        return new TargetResult(await MarkAsync(cancellationToken).ConfigureAwait(false), Tell(report));
    }

    private async Task<string> MarkAsync(CancellationToken cancellationToken)
    {
        var answer = await store.RunAsync(new Query(markStatement, _noParameters), cancellationToken).ConfigureAwait(false);
        return string.Join(' ', answer.Rows.SelectMany(row => row).Select(value => Convert.ToString(value, CultureInfo.InvariantCulture)));
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
