using KnowledgeGraph.Graphing.Schema;

namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>Tells what an earlier load wrote from what others put into the database under the same labels and types: only the former may be removed.
/// It shows in the form of the id and in one property that every such node or relationship has.</summary>
internal sealed class Ownership(GraphSchema schema)
{
    private readonly HashSet<string> _prefixes = [.. schema.Labels.Select(label => label.IdPrefix).OfType<string>()];

    /// <summary>True for a node that a load wrote.</summary>
    public bool IsOurs(StoredNode node) => node.KeyLabel switch
    {
        KeyLabel.Entity => HasEntityId(node.Id) && node.Properties.ContainsKey("documents"),
        KeyLabel.Report => node.Properties.ContainsKey("sha256"),
        KeyLabel.Passage => node.Id.Contains('#', StringComparison.Ordinal) && node.Properties.ContainsKey("text"),
        KeyLabel.Observation => node.Id.StartsWith(KeyLabel.ObservationPrefix, StringComparison.Ordinal) && node.Properties.ContainsKey("indicator"),
        _ => false,
    };

    /// <summary>True for a relationship that a load wrote: it has the first property that the schema wants of every such relationship.</summary>
    public bool IsOurs(StoredRelationship relationship)
    {
        var mark = schema.FindType(relationship.Key.Type)?.Properties.FirstOrDefault(property => property.Required);
        return mark is null || relationship.Properties.ContainsKey(mark.Name);
    }

    private bool HasEntityId(string id)
    {
        var colon = id.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && _prefixes.Contains(id[..colon]);
    }
}
