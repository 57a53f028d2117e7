using KnowledgeGraph.Graphing.Schema;
using KnowledgeGraph.Model;
using KnowledgeGraph.Neo4j.Schemas;
using KnowledgeGraph.Neo4j.Transports;
using KnowledgeGraph.Storing;

namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>One load: schema, comparison, writing, marker. While nobody else is at work the comparison writes nothing, so that a load that finds no
/// difference leaves no trace; where a load was at work or died, this one takes over before it compares.</summary>
internal sealed class GraphLoader(ITransport transport, BatchLimits limits, TimeProvider time, IProgress<LoadProgress>? progress)
{
    private readonly MarkerStore _markers = new(transport);
    private readonly DatabaseReader _reader = new(transport);
    private readonly GraphSchema _schema = GraphSchema.Load();
    private readonly LoadTally _tally = new();

    /// <summary>Runs it; see <see cref="IGraphStore.LoadAsync"/>. Throws <see cref="ServerException"/> where the server fails.</summary>
    public async Task<LoadReport> RunAsync(PropertyGraph graph, LoadOptions options, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        await new SchemaInstaller(transport, SchemaFile.Embedded()).ApplyAsync(cancellationToken).ConfigureAwait(false);
        var marker = await _markers.ReadAsync(cancellationToken).ConfigureAwait(false);
        var rows = new GraphRows(graph);
        var keys = new OwnKeys(_schema, graph.Nodes, graph.Relationships, marker.Keys);
        var target = Target(rows, keys, DocumentHashes.Of(rows), options.RuleVersion);
        var scope = await ScopeAsync(marker, target, options, cancellationToken).ConfigureAwait(false);
        progress?.Report(new LoadProgress("Comparing", 0, rows.Nodes.Count + rows.Relationships.Count));

        var (run, difference) = (default(string), default(Difference));
        if (marker.IsSettled)
        {
            difference = await FindAsync(rows, keys, scope, cancellationToken).ConfigureAwait(false);
            if (difference.IsEmpty && marker.TellsSameAs(target with { Counts = marker.Counts }))
                return Report(rows, difference, scope, started);
            run = await _markers.TryTakeAsync(marker, keys, cancellationToken).ConfigureAwait(false);
        }
        if (run is null)
        {
            run = await _markers.TakeOverAsync(keys, cancellationToken).ConfigureAwait(false);
            scope = scope.Documents is null ? scope : LoadScope.Full("another load was at work at the same time");
            difference = await FindAsync(rows, keys, scope, cancellationToken).ConfigureAwait(false);
        }
        await WriteAsync(run, rows, keys, difference!, cancellationToken).ConfigureAwait(false);
        await SettleAsync(run, target, keys, cancellationToken).ConfigureAwait(false);
        return Report(rows, difference!, scope, started);
    }

    /// <summary>Runs it for a change alone; see <see cref="IGraphStore.ApplyAsync"/>. Throws <see cref="ServerException"/> where the server fails.</summary>
    public async Task<LoadReport?> ApplyAsync(GraphChange change, string mark, string ruleVersion, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        var marker = await _markers.ReadAsync(cancellationToken).ConfigureAwait(false);
        if (marker.Mark != mark || marker.RuleVersion != ruleVersion
            || marker.MissingOf(await _markers.CountAsync(marker.Keys, cancellationToken).ConfigureAwait(false)) is not null
            || await ChangedKeys.FindAsync(change, _reader, cancellationToken).ConfigureAwait(false) is not { } changed)
            return null;
        await new SchemaInstaller(transport, SchemaFile.Embedded()).ApplyAsync(cancellationToken).ConfigureAwait(false);
        var (nodes, relationships) = (change.Nodes.Select(node => node.After).OfType<GraphNode>().ToList(), change.Relationships.Select(row => row.After).OfType<GraphRelationship>().ToList());
        var came = nodes.Select(node => node.Id).ToHashSet(StringComparer.Ordinal);
        var rows = new GraphRows(nodes, relationships, changed.KeyLabels.Where(label => !came.Contains(label.Key)));
        var keys = new OwnKeys(_schema, nodes, relationships, marker.Keys);
        var difference = await new DifferenceFinder(rows, keys, new Ownership(_schema)).FindAsync(_reader, changed, cancellationToken).ConfigureAwait(false);
        if (rows.Rejected.Count > 0 || await _markers.TryTakeAsync(marker, keys, cancellationToken).ConfigureAwait(false) is not { } run)
            return null;
        await WriteAsync(run, rows, keys, difference, cancellationToken).ConfigureAwait(false);
        var target = Target(rows, keys, DocumentHashes.After(marker.Documents, change, changed.KeyLabels), ruleVersion);
        await SettleAsync(run, target, keys, cancellationToken).ConfigureAwait(false);
        return Report(rows, difference, LoadScope.RowsAlone, started);
    }

    private static LoadMarker Target(GraphRows rows, OwnKeys keys, DocumentHashes hashes, string ruleVersion)
    {
        var state = rows.Rejected.Count == 0 ? LoadMarker.Complete : LoadMarker.Incomplete;
        return new LoadMarker(null, 0, state, ruleVersion, hashes.Whole, hashes.ByDocument, keys.Recorded, []);
    }

    private async Task<LoadScope> ScopeAsync(LoadMarker marker, LoadMarker target, LoadOptions options, CancellationToken cancellationToken)
    {
        if (options.Mode == LoadMode.Full)
            return LoadScope.Full(null);
        var counts = marker.State == LoadMarker.Complete
            ? await _markers.CountAsync(marker.Keys, cancellationToken).ConfigureAwait(false)
            : [];
        return LoadScope.OfChange(marker, target, counts);
    }

    private Task<Difference> FindAsync(GraphRows rows, OwnKeys keys, LoadScope scope, CancellationToken cancellationToken)
    {
        var finder = new DifferenceFinder(rows, keys, new Ownership(_schema));
        return scope.Documents is { } documents
            ? finder.FindAsync(_reader, documents, cancellationToken)
            : finder.FindAsync(_reader, cancellationToken);
    }

    private Task WriteAsync(string run, GraphRows rows, OwnKeys keys, Difference difference, CancellationToken cancellationToken)
    {
        var writer = new BatchWriter(transport, _markers, run, limits, _tally);
        return new DifferenceWriter(writer, _reader, rows, keys, _tally, progress).WriteAsync(difference, cancellationToken);
    }

    private async Task SettleAsync(string run, LoadMarker target, OwnKeys keys, CancellationToken cancellationToken)
    {
        var counts = await _markers.CountAsync(keys.Recorded, cancellationToken).ConfigureAwait(false);
        var state = _tally.Rejected.Count == 0 ? target.State : LoadMarker.Incomplete;
        await _markers.SettleAsync(run, target with { State = state, Counts = counts }, cancellationToken).ConfigureAwait(false);
    }

    private LoadReport Report(GraphRows rows, Difference difference, LoadScope scope, long started)
    {
        var rejected = rows.Rejected.Concat(_tally.Rejected).OrderBy(row => row.Id, StringComparer.Ordinal).ToList();
        var refused = _tally.Rejected.Select(row => row.Id).ToHashSet(StringComparer.Ordinal);
        var nodes = difference.NodesToWrite.Count;
        var relationships = difference.RelationshipsToWrite.Count;
        return new LoadReport(
            scope.Documents is null ? LoadMode.Full : LoadMode.Change,
            scope.FullReason,
            new LoadCount(
                nodes - difference.NodesToWrite.Count(write => refused.Contains(write.Node.Id)),
                difference.NodesToRemove.Count - _tally.Released,
                rows.Nodes.Count - nodes)
            { Released = _tally.Released },
            new LoadCount(
                relationships - difference.RelationshipsToWrite.Count(write => refused.Contains(write.Relationship.Id)),
                difference.RelationshipsToRemove.Count,
                rows.Relationships.Count - relationships),
            rejected,
            _tally.Counters,
            _tally.Retries,
            time.GetElapsedTime(started));
    }
}
