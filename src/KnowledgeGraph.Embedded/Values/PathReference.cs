namespace KnowledgeGraph.Embedded.Values;

/// <summary>A path inside a running query: one node more than relationships.</summary>
internal sealed class PathReference : IEquatable<PathReference>
{
    public PathReference(int[] nodes, int[] relationships)
    {
        Nodes = nodes;
        Relationships = relationships;
    }

    public int[] Nodes { get; }

    public int[] Relationships { get; }

    public bool Equals(PathReference? other)
        => other is not null && Nodes.AsSpan().SequenceEqual(other.Nodes) && Relationships.AsSpan().SequenceEqual(other.Relationships);

    public override bool Equals(object? obj) => Equals(obj as PathReference);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (int node in Nodes)
            hash.Add(node);
        foreach (int relationship in Relationships)
            hash.Add(relationship);
        return hash.ToHashCode();
    }
}
