using KnowledgeGraph.Model;

namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>The keys of all rows of a change, of those that came as of those that went.</summary>
internal sealed class ChangedKeys
{
    private ChangedKeys(GraphChange change, Dictionary<string, string> keyLabels)
    {
        KeyLabels = keyLabels;
        Nodes = [.. change.Nodes.Select(node => (node.After ?? node.Before)!.Id).Select(id => new NodeKey(keyLabels[id], id))];
        Relationships =
        [
            .. change.Relationships.Select(relationship => (relationship.After ?? relationship.Before)!)
                .Select(row => (new RelationshipKey(row.StartId, row.Type, row.EndId), keyLabels[row.StartId], keyLabels[row.EndId])),
        ];
    }

    /// <summary>Of the change's nodes.</summary>
    public IReadOnlyList<NodeKey> Nodes { get; }

    /// <summary>Of the change's relationships, with the key labels of their ends.</summary>
    public IReadOnlyList<(RelationshipKey Key, string StartLabel, string EndLabel)> Relationships { get; }

    /// <summary>The key labels of all nodes of the change and of all ends of its relationships, by id.</summary>
    public IReadOnlyDictionary<string, string> KeyLabels { get; }

    /// <summary>Asks the database for the labels of ends that the change itself does not hold; null where it does not know one, or a node has none.</summary>
    public static async Task<ChangedKeys?> FindAsync(GraphChange change, DatabaseReader reader, CancellationToken cancellationToken)
    {
        var labels = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var node in change.Nodes.Select(node => (node.After ?? node.Before)!))
        {
            if (KeyLabel.Of(node.Labels) is not { } label)
                return null;
            labels.Add(node.Id, label);
        }
        string[] ends =
        [
            .. change.Relationships.Select(relationship => (relationship.After ?? relationship.Before)!)
                .SelectMany(row => new[] { row.StartId, row.EndId })
                .Where(id => !labels.ContainsKey(id))
                .Distinct(StringComparer.Ordinal),
        ];
        foreach (var (id, label) in await reader.KeyLabelsAsync(ends, cancellationToken).ConfigureAwait(false))
            labels[id] = label;
        return ends.All(labels.ContainsKey) ? new ChangedKeys(change, labels) : null;
    }
}
