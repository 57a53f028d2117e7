using KnowledgeGraph.Model;

namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>Compares the rows of a graph with those of a database.</summary>
/// <param name="rows">The graph.</param>
/// <param name="keys">The properties that are the graph's.</param>
/// <param name="ownership">Tells what may be removed.</param>
internal sealed class DifferenceFinder(GraphRows rows, OwnKeys keys, Ownership ownership)
{
    /// <summary>What to do where <paramref name="reader"/> sees everything.</summary>
    public Task<Difference> FindAsync(DatabaseReader reader, CancellationToken cancellationToken) =>
        FindAsync(reader.NodesAsync(cancellationToken), reader.RelationshipsAsync(keys.Types, cancellationToken), null, cancellationToken);

    /// <summary>What to do where only rows that rest on <paramref name="documents"/> may differ.</summary>
    public Task<Difference> FindAsync(DatabaseReader reader, IReadOnlySet<string> documents, CancellationToken cancellationToken) =>
        FindAsync(reader.NodesAsync(documents, cancellationToken), reader.RelationshipsAsync(keys.Types, documents, cancellationToken), documents, cancellationToken);

    /// <summary>What to do where only the rows of a change may differ.</summary>
    public Task<Difference> FindAsync(DatabaseReader reader, ChangedKeys changed, CancellationToken cancellationToken) =>
        FindAsync(reader.NodesAsync(changed.Nodes, cancellationToken), reader.RelationshipsAsync(changed.Relationships, cancellationToken), null, cancellationToken);

    private async Task<Difference> FindAsync(
        IAsyncEnumerable<StoredNode> nodes, IAsyncEnumerable<StoredRelationship> relationships, IReadOnlySet<string>? documents, CancellationToken cancellationToken)
    {
        var (nodesToWrite, nodesToRemove) = await CompareNodesAsync(nodes, documents, cancellationToken).ConfigureAwait(false);
        var (toWrite, toRemove) = await CompareRelationshipsAsync(relationships, documents, cancellationToken).ConfigureAwait(false);
        return new Difference { NodesToWrite = nodesToWrite, NodesToRemove = nodesToRemove, RelationshipsToWrite = toWrite, RelationshipsToRemove = toRemove };
    }

    private async Task<(List<NodeWrite>, List<StoredNode>)> CompareNodesAsync(
        IAsyncEnumerable<StoredNode> stored, IReadOnlySet<string>? documents, CancellationToken cancellationToken)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var toWrite = new List<NodeWrite>();
        var toRemove = new List<StoredNode>();
        await foreach (var node in stored.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (rows.Find(node.Id) is { } wanted && rows.KeyLabelOf(node.Id) == node.KeyLabel)
            {
                if (seen.Add(node.Id) && Changed(wanted, node) is { } write)
                    toWrite.Add(write);
            }
            else if (ownership.IsOurs(node) && seen.Add(node.Id))
            {
                toRemove.Add(node);
            }
        }
        toWrite.AddRange(rows.Nodes
            .Where(node => !seen.Contains(node.Id) && (documents is null || rows.DocumentsOf(node).Any(documents.Contains)))
            .Select(node => new NodeWrite(node, All(node.Properties, documents is null ? [] : keys.Of(rows.KeyLabelOf(node.Id))))));
        toWrite.Sort((a, b) => string.CompareOrdinal(a.Node.Id, b.Node.Id));
        return (toWrite, toRemove);
    }

    private async Task<(List<RelationshipWrite>, List<StoredRelationship>)> CompareRelationshipsAsync(
        IAsyncEnumerable<StoredRelationship> stored, IReadOnlySet<string>? documents, CancellationToken cancellationToken)
    {
        var seen = new Dictionary<RelationshipKey, string>();
        var toWrite = new List<RelationshipWrite>();
        var toRemove = new List<StoredRelationship>();
        await foreach (var relationship in stored.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (!ownership.IsOurs(relationship))
                continue;
            var wanted = rows.Find(relationship.Key);
            if (wanted is not null && seen.TryAdd(relationship.Key, relationship.ElementId))
            {
                if (Changes(wanted.Properties, relationship.Properties, keys.Of(wanted.Type)) is { Count: > 0 } changes)
                    toWrite.Add(new RelationshipWrite(wanted, relationship.ElementId, changes));
            }
            else if (IsToGo(relationship, wanted, seen))
            {
                toRemove.Add(relationship);
            }
        }
        toWrite.AddRange(rows.Relationships
            .Where(relationship => !seen.ContainsKey(KeyOf(relationship)) && (documents is null || rows.DocumentsOf(relationship).Any(documents.Contains)))
            .Select(relationship => new RelationshipWrite(relationship, null, All(relationship.Properties, documents is null ? [] : keys.Of(relationship.Type)))));
        return ([.. toWrite.OrderBy(write => write.Relationship.Id, StringComparer.Ordinal)], toRemove);
    }

    /// <summary>A second one of a wanted key goes, and one that no wanted key has; a reader may show the same one twice.</summary>
    private static bool IsToGo(StoredRelationship stored, GraphRelationship? wanted, Dictionary<RelationshipKey, string> seen) =>
        wanted is null ? seen.TryAdd(stored.Key with { Type = stored.ElementId }, stored.ElementId) : seen[stored.Key] != stored.ElementId;

    private NodeWrite? Changed(GraphNode wanted, StoredNode stored)
    {
        var changes = Changes(wanted.Properties, stored.Properties, keys.Of(stored.KeyLabel));
        return changes.Count > 0 || wanted.Labels.Except(stored.Labels, StringComparer.Ordinal).Any() ? new NodeWrite(wanted, changes) : null;
    }

    private static Dictionary<string, object?> Changes(
        IReadOnlyDictionary<string, object> wanted, IReadOnlyDictionary<string, object?> stored, IReadOnlyCollection<string> own)
    {
        var changes = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var key in own)
        {
            var value = wanted.GetValueOrDefault(key);
            if (!StoredValue.AreEqual(value, stored.GetValueOrDefault(key)))
                changes.Add(key, value);
        }
        return changes;
    }

    private static Dictionary<string, object?> All(IReadOnlyDictionary<string, object> wanted, IReadOnlyCollection<string> own)
    {
        var all = new Dictionary<string, object?>(wanted.Count, StringComparer.Ordinal);
        foreach (var key in own.Where(key => key != "id" && !wanted.ContainsKey(key)))
            all.Add(key, null);
        foreach (var (key, value) in wanted.Where(property => property.Key != "id"))
            all.Add(key, value);
        return all;
    }

    private static RelationshipKey KeyOf(GraphRelationship relationship) => new(relationship.StartId, relationship.Type, relationship.EndId);
}
