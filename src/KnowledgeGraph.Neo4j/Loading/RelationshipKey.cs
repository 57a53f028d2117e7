namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>What tells relationships apart, in the graph and in the database.</summary>
internal readonly record struct RelationshipKey(string Start, string Type, string End)
{
    /// <summary>As the ids of the graph are made.</summary>
    public override string ToString() => $"{Start}|{Type}|{End}";
}
