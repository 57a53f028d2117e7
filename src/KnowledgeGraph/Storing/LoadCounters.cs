namespace KnowledgeGraph.Storing;

/// <summary>What the database says it did for the graph, its own bookkeeping (run marker, schema record) left out.</summary>
public sealed record LoadCounters(
    long NodesCreated,
    long NodesDeleted,
    long RelationshipsCreated,
    long RelationshipsDeleted,
    long PropertiesSet,
    long LabelsAdded,
    long LabelsRemoved)
{
    /// <summary>Nothing was done.</summary>
    public static LoadCounters None { get; } = new(0, 0, 0, 0, 0, 0, 0);

    /// <summary>Sums each counter.</summary>
    public static LoadCounters operator +(LoadCounters left, LoadCounters right) => new(
        left.NodesCreated + right.NodesCreated,
        left.NodesDeleted + right.NodesDeleted,
        left.RelationshipsCreated + right.RelationshipsCreated,
        left.RelationshipsDeleted + right.RelationshipsDeleted,
        left.PropertiesSet + right.PropertiesSet,
        left.LabelsAdded + right.LabelsAdded,
        left.LabelsRemoved + right.LabelsRemoved);
}
