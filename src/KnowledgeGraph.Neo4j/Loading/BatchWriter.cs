using KnowledgeGraph.Neo4j.Transports;

namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>Sends rows in batches, each behind the fence and in a transaction of its own. Where a batch is refused for its rows, it is halved until the
/// rows to blame stand alone; those are noted and the others written.</summary>
internal sealed class BatchWriter(ITransport transport, MarkerStore markers, string run, BatchLimits limits, LoadTally tally)
{
    /// <summary>Runs <paramref name="statement"/> (what follows <c>UNWIND $rows AS row</c>, without a RETURN) over all rows; it must leave one line for each.</summary>
    /// <param name="statement">Cypher that reads <c>row</c>.</param>
    /// <param name="rows">In the order to send.</param>
    /// <param name="missing">Why a row leaves no line, for the report; null where it may.</param>
    /// <param name="done">Told the number of rows after each request.</param>
    /// <param name="cancellationToken">Stops between requests and within them.</param>
    public async Task WriteAsync(string statement, IEnumerable<BatchRow> rows, string? missing, Action<int> done, CancellationToken cancellationToken)
    {
        var whole = $"{MarkerStore.Fence}UNWIND $rows AS row\n{statement}\nRETURN count(*)";
        foreach (var batch in Batch.Cut(rows, limits))
        {
            await WriteAsync(whole, batch, missing, cancellationToken).ConfigureAwait(false);
            done(batch.Count);
        }
    }

    private async Task WriteAsync(string statement, List<BatchRow> rows, string? missing, CancellationToken cancellationToken)
    {
        try
        {
            var answer = await transport.RunAsync(RequestOf(statement, rows), cancellationToken).ConfigureAwait(false);
            tally.Add(answer);
            if ((long)answer.Rows[0][0]! >= rows.Count)
                return;
            await markers.CheckAsync(run, cancellationToken).ConfigureAwait(false);
            if (missing is null)
                return;
            if (rows.Count == 1)
                tally.Reject(rows[0].Id, missing);
        }
        catch (ServerException fault) when (fault.IsAboutRows)
        {
            if (rows.Count == 1)
                tally.Reject(rows[0].Id, fault.Message.ReplaceLineEndings(" "));
        }
        if (rows.Count == 1)
            return;
        await WriteAsync(statement, rows[..(rows.Count / 2)], missing, cancellationToken).ConfigureAwait(false);
        await WriteAsync(statement, rows[(rows.Count / 2)..], missing, cancellationToken).ConfigureAwait(false);
    }

    private Request RequestOf(string statement, List<BatchRow> rows) => new(statement, new Dictionary<string, object?>(StringComparer.Ordinal)
    {
        ["run"] = run,
        ["rows"] = rows.ConvertAll(row => row.Values),
    });
}
