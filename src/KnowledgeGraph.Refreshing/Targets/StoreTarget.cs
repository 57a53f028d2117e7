using System.Globalization;
using KnowledgeGraph.Storing;

namespace KnowledgeGraph.Refreshing.Targets;

/// <summary>Keeps a database. The load compares by the database's own marker, so that what happened to it between two refreshes is put right too.</summary>
/// <param name="name">What reports call it.</param>
/// <param name="store">The database.</param>
public sealed class StoreTarget(string name, IGraphStore store) : IRefreshTarget
{
    /// <inheritdoc/>
    public string Name => name;

    /// <summary>Rows that the database refuses stand in the account; any other fault is a <see cref="GraphStoreException"/>.</summary>
    public async Task<TargetResult> ApplyAsync(RefreshedGraph graph, string? mark, CancellationToken cancellationToken)
    {
        var options = new LoadOptions { Mode = LoadMode.Change, RuleVersion = graph.RuleVersion };
        var report = await store.LoadAsync(graph.Whole, options, null, cancellationToken).ConfigureAwait(false);
        string rejected = report.Rejected.Count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"; {report.Rejected.Count} rows rejected, first: {report.Rejected[0]}");
        string full = report.FullReason is null ? "" : $"; compared in full: {report.FullReason}";
        return new TargetResult(graph.RuleVersion, string.Create(
            CultureInfo.InvariantCulture,
            $"{report.Nodes.Written} nodes and {report.Relationships.Written} relationships written, {report.Nodes.Removed} and {report.Relationships.Removed} removed{full}{rejected}"));
    }
}
