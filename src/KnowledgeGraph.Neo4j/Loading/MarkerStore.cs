using System.Globalization;
using KnowledgeGraph.Neo4j.Transports;
using KnowledgeGraph.Storing;

namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>Reads and writes the run marker. Who writes anything first takes the lock on it and must find his own token there: of two loads the later
/// one takes over, and no request of the earlier one can come after that. No clock takes part in it.</summary>
internal sealed class MarkerStore(ITransport transport)
{
    /// <summary>What every writing statement of a load begins with; <c>$run</c> is its token. Setting a property takes the lock, then the token is read.</summary>
    public const string Fence = """
        MATCH (m:GraphLoad {id: 'graph'})
        SET m.batches = coalesce(m.batches, 0) + 1
        WITH m WHERE m.run = $run

        """;

    /// <summary>Properties that <see cref="Fence"/> sets, which are not the graph's.</summary>
    public const int PropertiesSetByFence = 1;

    private const string ReadMarker = "MATCH (m:GraphLoad {id: 'graph'}) RETURN properties(m)";

    private const string ReadMark = "MATCH (m:GraphLoad {id: 'graph'}) RETURN m {.run, .batches, .state, .graph}";

    private const string Take = """
        MERGE (m:GraphLoad {id: 'graph'})
        SET m.batches = coalesce(m.batches, 0)
        WITH m WHERE $any OR (coalesce(m.run, '') = $expected AND m.batches = $batches)
        SET m.run = randomUUID(), m.state = $state, m.keys = $keys, m.startedAt = datetime(), m.batches = 0
        RETURN m.run
        """;

    private const string Settle = Fence + "SET m += $marker, m.finishedAt = datetime() RETURN count(*)";

    /// <summary>The marker, or <see cref="LoadMarker.None"/>.</summary>
    public async Task<LoadMarker> ReadAsync(CancellationToken cancellationToken)
    {
        var answer = await transport.RunAsync(new Request(ReadMarker) { IsRead = true }, cancellationToken).ConfigureAwait(false);
        return answer.Rows.Count == 0 ? LoadMarker.None : LoadMarker.FromProperties((IReadOnlyDictionary<string, object?>)answer.Rows[0][0]!);
    }

    /// <summary>The marker's <see cref="LoadMarker.Mark"/>, without its lists of documents.</summary>
    public async Task<string?> MarkAsync(CancellationToken cancellationToken)
    {
        var answer = await transport.RunAsync(new Request(ReadMark) { IsRead = true }, cancellationToken).ConfigureAwait(false);
        return answer.Rows.Count == 0 ? null : LoadMarker.FromProperties((IReadOnlyDictionary<string, object?>)answer.Rows[0][0]!).Mark;
    }

    /// <summary>Takes the database over from whoever has it, and gives the token.</summary>
    public async Task<string> TakeOverAsync(OwnKeys keys, CancellationToken cancellationToken) =>
        (await TakeAsync(LoadMarker.None, keys, isForced: true, cancellationToken).ConfigureAwait(false))!;

    /// <summary>Takes the database where nothing was written since <paramref name="seen"/> was read; null where something was.</summary>
    public Task<string?> TryTakeAsync(LoadMarker seen, OwnKeys keys, CancellationToken cancellationToken) => TakeAsync(seen, keys, isForced: false, cancellationToken);

    /// <summary>Notes that the load is done; throws <see cref="GraphStoreException"/> where another took over.</summary>
    public async Task SettleAsync(string run, LoadMarker marker, CancellationToken cancellationToken)
    {
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal) { ["run"] = run, ["marker"] = marker.ToProperties() };
        var answer = await transport.RunAsync(new Request(Settle, parameters), cancellationToken).ConfigureAwait(false);
        if (answer.Rows[0][0] is not 1L)
            throw TakenOver();
    }

    /// <summary>Throws <see cref="GraphStoreException"/> where another load took over from <paramref name="run"/>.</summary>
    public async Task CheckAsync(string run, CancellationToken cancellationToken)
    {
        if ((await ReadAsync(cancellationToken).ConfigureAwait(false)).Run != run)
            throw TakenOver();
    }

    /// <summary>Nodes of each key label and relationships of each type of <paramref name="keys"/> (<see cref="OwnKeys.Recorded"/>), whoever made them,
    /// in ordinal order: <c>Entity=12</c>.</summary>
    public async Task<IReadOnlyList<string>> CountAsync(IEnumerable<string> keys, CancellationToken cancellationToken)
    {
        // Counted alone, the numbers come from the database's own counts; beside another column everything would be read.
        var types = keys.Where(key => key.EndsWith('.')).Select(key => key[..^1]).ToList();
        var counts = KeyLabel.All
            .Select(label => $"MATCH (n:{label}) WITH count(n) AS number RETURN '{label}' AS name, number")
            .Concat(types.Select((type, i) => $"MATCH ()-[r:{CypherName.Of(type)}]->() WITH count(r) AS number RETURN $types[{i.ToString(CultureInfo.InvariantCulture)}] AS name, number"));
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal) { ["types"] = types };
        var answer = await transport.RunAsync(new Request(string.Join("\nUNION ALL ", counts), parameters) { IsRead = true }, cancellationToken).ConfigureAwait(false);
        return [.. answer.Rows.Select(row => string.Create(CultureInfo.InvariantCulture, $"{row[0]}={row[1]}")).Order(StringComparer.Ordinal)];
    }

    private async Task<string?> TakeAsync(LoadMarker seen, OwnKeys keys, bool isForced, CancellationToken cancellationToken)
    {
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["any"] = isForced,
            ["expected"] = seen.Run ?? string.Empty,
            ["batches"] = seen.Batches,
            ["state"] = LoadMarker.Running,
            ["keys"] = keys.Recorded,
        };
        var answer = await transport.RunAsync(new Request(Take, parameters), cancellationToken).ConfigureAwait(false);
        return answer.Rows.Count == 0 ? null : (string)answer.Rows[0][0]!;
    }

    private static GraphStoreException TakenOver() =>
        new("Another load took over this database while this one was at work; the other one brings it to its own graph. Run this one again when the other is done, if its graph is the one wanted.");
}
