using KnowledgeGraph.Storing;

namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>Writes a difference: relationships that go, nodes that go, nodes, relationships. Each group of rows with the same labels or types is one statement.</summary>
internal sealed class DifferenceWriter(BatchWriter writer, DatabaseReader reader, GraphRows rows, OwnKeys keys, LoadTally tally, IProgress<LoadProgress>? progress)
{
    private const string RemoveRelationship = """
        MATCH ()-[r]->() WHERE elementId(r) = row.element AND type(r) = row.type AND startNode(r).id = row.start AND endNode(r).id = row.end
        DELETE r
        """;

    /// <summary>Does all of it.</summary>
    public async Task WriteAsync(Difference difference, CancellationToken cancellationToken)
    {
        await RemoveAsync(difference.RelationshipsToRemove, cancellationToken).ConfigureAwait(false);
        await RemoveAsync(difference.NodesToRemove, cancellationToken).ConfigureAwait(false);
        await WriteAsync(difference.NodesToWrite, cancellationToken).ConfigureAwait(false);
        await WriteAsync(difference.RelationshipsToWrite, cancellationToken).ConfigureAwait(false);
    }

    private Task RemoveAsync(IReadOnlyList<StoredRelationship> gone, CancellationToken cancellationToken) =>
        writer.WriteAsync(
            RemoveRelationship,
            gone.Select(relationship => new BatchRow(relationship.Key.ToString(), Map(
                ("element", relationship.ElementId), ("type", relationship.Key.Type), ("start", relationship.Key.Start), ("end", relationship.Key.End)))),
            missing: null,
            Counting("Removing relationships", gone.Count),
            cancellationToken);

    private async Task RemoveAsync(IReadOnlyList<StoredNode> gone, CancellationToken cancellationToken)
    {
        var done = Counting("Removing nodes", gone.Count);
        foreach (var group in gone.GroupBy(node => (node.KeyLabel, Own: OwnLabels(node))).OrderBy(group => group.Key.Own, StringComparer.Ordinal))
        {
            var label = CypherName.Of(group.Key.KeyLabel);
            var batch = group.OrderBy(node => node.Id, StringComparer.Ordinal).Select(node => new BatchRow(node.Id, RemovalOf(node))).ToList();
            var before = tally.Counters.LabelsAdded;
            await writer.WriteAsync(
                $"MATCH (n:{label} {{id: row.id}}) WHERE row.shared OR EXISTS {{ (n)--() }}\nREMOVE n{group.Key.Own}\nSET n:{DatabaseReader.Released}, n += row.set",
                batch, missing: null, _ => { }, cancellationToken).ConfigureAwait(false);
            tally.Released += (int)(tally.Counters.LabelsAdded - before);
            await writer.WriteAsync($"MATCH (n:{label} {{id: row.id}})\nDELETE n", batch, missing: null, done, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task WriteAsync(IReadOnlyList<NodeWrite> writes, CancellationToken cancellationToken)
    {
        var done = Counting("Writing nodes", writes.Count);
        await ReturnReleasedAsync(writes, cancellationToken).ConfigureAwait(false);
        foreach (var group in writes.GroupBy(write => CypherName.Labels(write.Node.Labels), StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var label = rows.KeyLabelOf(group.First().Node.Id);
            var others = CypherName.Labels(group.First().Node.Labels.Where(name => name != label));
            var set = others.Length == 0 ? "SET n += row.set" : $"SET n{others}, n += row.set";
            var batch = group.Select(write => new BatchRow(write.Node.Id, Map(("id", write.Node.Id), ("set", write.Set)))).ToList();
            await writer.WriteAsync(
                $"MERGE (n:{CypherName.Of(label)} {{id: row.id}})\n{set}", batch, "The database did not write it.", done, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>A node that is back in the graph takes up what others had tied to it.</summary>
    private async Task ReturnReleasedAsync(IReadOnlyList<NodeWrite> writes, CancellationToken cancellationToken)
    {
        var released = await reader.ReleasedAsync(cancellationToken).ConfigureAwait(false);
        var back = writes.Select(write => write.Node.Id).Where(released.Contains).ToLookup(rows.KeyLabelOf, StringComparer.Ordinal);
        foreach (var group in back.OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            await writer.WriteAsync(
                $"MATCH (n:{DatabaseReader.Released} {{id: row.id}})\nSET n:{group.Key} REMOVE n:{DatabaseReader.Released}",
                group.Select(id => new BatchRow(id, Map(("id", id)))), missing: null, _ => { }, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task WriteAsync(IReadOnlyList<RelationshipWrite> writes, CancellationToken cancellationToken)
    {
        var done = Counting("Writing relationships", writes.Count);
        var groups = writes.GroupBy(write => (write.Relationship.Type, Start: rows.KeyLabelOf(write.Relationship.StartId), End: rows.KeyLabelOf(write.Relationship.EndId), IsNew: write.ElementId is null));
        foreach (var group in groups.OrderBy(group => group.Key.Type, StringComparer.Ordinal).ThenBy(group => group.Key.Start, StringComparer.Ordinal).ThenBy(group => group.Key.End, StringComparer.Ordinal))
        {
            var type = CypherName.Of(group.Key.Type);
            var statement = group.Key.IsNew
                ? $"MATCH (s:{group.Key.Start} {{id: row.start}}) MATCH (e:{group.Key.End} {{id: row.end}})\nMERGE (s)-[r:{type}]->(e)\nSET r += row.set"
                : $"MATCH (s)-[r:{type}]->(e) WHERE elementId(r) = row.element AND s.id = row.start AND e.id = row.end\nSET r += row.set";
            await writer.WriteAsync(
                statement, group.Select(RowOf), "Its start or its end is not in the database, or it was changed meanwhile.", done, cancellationToken).ConfigureAwait(false);
        }
    }

    private static BatchRow RowOf(RelationshipWrite write) => new(write.Relationship.Id, Map(
        ("start", write.Relationship.StartId), ("end", write.Relationship.EndId), ("element", write.ElementId), ("set", write.Set)));

    private Dictionary<string, object?> RemovalOf(StoredNode node)
    {
        var own = keys.Of(node.KeyLabel);
        var isShared = node.Properties.Keys.Except(own, StringComparer.Ordinal).Any() || !node.Labels.All(keys.Labels.Contains);
        return Map(("id", node.Id), ("shared", isShared), ("set", own.Where(key => key != "id" && node.Properties.ContainsKey(key)).ToDictionary(key => key, _ => (object?)null, StringComparer.Ordinal)));
    }

    private string OwnLabels(StoredNode node) => CypherName.Labels(node.Labels.Where(keys.Labels.Contains).Order(StringComparer.Ordinal));

    private Action<int> Counting(string step, int all)
    {
        var sum = 0;
        return count => progress?.Report(new LoadProgress(step, sum += count, all));
    }

    private static Dictionary<string, object?> Map(params ReadOnlySpan<(string Key, object? Value)> pairs)
    {
        var map = new Dictionary<string, object?>(pairs.Length, StringComparer.Ordinal);
        foreach (var (key, value) in pairs)
            map.Add(key, value);
        return map;
    }
}
